import type { Streams } from "./streams.ts";

/** Tells how far a long step is: drawn over itself for a person, a line now and then in a log. */
export class Progress {
  readonly #streams: Streams;
  readonly #shown: boolean;
  #lastTenth = -1;

  /** @param wanted "--progress" was given: also where nobody watches */
  constructor(streams: Streams, wanted: boolean) {
    this.#streams = streams;
    this.#shown = streams.watched || wanted;
  }

  /** `done` of `total` units of the step; the last call has both equal. */
  show(step: string, done: number, total: number): void {
    if (!this.#shown) return;
    const text = `${step} ${done} of ${total}`;
    if (this.#streams.watched) {
      this.#streams.errors.write(`\r\u001B[K${done < total ? text : ""}`);
      return;
    }
    const tenth = Math.floor((10 * done) / Math.max(total, 1));
    if (tenth === this.#lastTenth) return;
    this.#lastTenth = tenth === 10 ? -1 : tenth;
    this.#streams.errors.write(`${text}\n`);
  }
}
