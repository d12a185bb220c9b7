/**
 * The arc-eager transition system with sentence breaks and spaCy's non-monotonic moves (Nivre 2003;
 * Honnibal and Johnson 2015): a head once given can be replaced, and a token that was pushed too
 * early goes back to the buffer.
 */

/** Kinds of moves, in the order of spaCy's classes. */
export const SHIFT = 0;
export const REDUCE = 1;
export const LEFT = 2;
export const RIGHT = 3;
export const BREAK = 4;

export type MoveKind = typeof SHIFT | typeof REDUCE | typeof LEFT | typeof RIGHT | typeof BREAK;

/** A set of kinds of moves: bit k stands for kind k. */
export type MoveSet = number;

/** Number of tokens that describe a state. */
export const STATE_SLOTS = 8;

const NONE = -1;

/** A state of the parser: the tokens seen and not finished, those to come, and the arcs so far. */
export class ArcEagerState {
  /** Head of each token, -1 for none. */
  readonly heads: Int32Array;
  /** Label of the arc to the head. */
  readonly labels: string[];
  readonly #length: number;
  readonly #sentenceStarts: Uint8Array;
  readonly #unshiftable: Uint8Array;
  readonly #leftChildren: (number[] | undefined)[];
  readonly #rightChildren: (number[] | undefined)[];
  readonly #stack: number[] = [];
  /** Tokens that went back from the stack; the last one is the next of the buffer. */
  readonly #returned: number[] = [];
  #next = 0;

  constructor(length: number) {
    this.#length = length;
    this.heads = new Int32Array(length).fill(NONE);
    this.labels = new Array<string>(length).fill("");
    this.#sentenceStarts = new Uint8Array(length);
    this.#sentenceStarts[0] = 1;
    this.#unshiftable = new Uint8Array(length);
    this.#leftChildren = new Array<number[] | undefined>(length);
    this.#rightChildren = new Array<number[] | undefined>(length);
  }

  get isFinal(): boolean {
    return this.#stack.length === 0 && this.#bufferLength === 0;
  }

  get #bufferLength(): number {
    return this.#length - this.#next + this.#returned.length;
  }

  /** Token `place` of the buffer, -1 beyond its end. */
  #buffer(place: number): number {
    const returned = this.#returned.length;
    if (place < returned) return this.#returned[returned - 1 - place]!;
    const token = this.#next + place - returned;
    return token < this.#length ? token : NONE;
  }

  /** Token `depth` of the stack from its top, -1 below its bottom. */
  #stacked(depth: number): number {
    return this.#stack.at(-1 - depth) ?? NONE;
  }

  /**
   * The tokens that describe the state: two of the buffer, three of the stack, the last left child
   * of the first token of the buffer and the last left and right child of the top of the stack.
   */
  describe(tokens: Int32Array): void {
    const next = this.#buffer(0);
    const top = this.#stacked(0);
    tokens[0] = next;
    tokens[1] = this.#buffer(1);
    tokens[2] = top;
    tokens[3] = this.#stacked(1);
    tokens[4] = this.#stacked(2);
    tokens[5] = lastChild(this.#leftChildren, next);
    tokens[6] = lastChild(this.#leftChildren, top);
    tokens[7] = lastChild(this.#rightChildren, top);
  }

  /** The kinds of moves that are allowed. */
  allowed(): MoveSet {
    const next = this.#buffer(0);
    const second = this.#buffer(1);
    const atSentenceStart = next !== NONE && this.#sentenceStarts[next] === 1;
    let moves = 0;
    if (this.#stack.length === 0) {
      moves |= 1 << SHIFT;
    } else {
      moves |= 1 << REDUCE;
      if (next !== NONE && !atSentenceStart) {
        moves |= (1 << LEFT) | (1 << RIGHT);
        if (second !== NONE && !this.#unshiftable[next]) moves |= 1 << SHIFT;
      }
    }
    if (second !== NONE && second === next + 1 && !this.#sentenceStarts[second]) {
      moves |= 1 << BREAK;
    }
    return moves;
  }

  apply(kind: MoveKind, label: string): void {
    const next = this.#buffer(0);
    const top = this.#stacked(0);
    switch (kind) {
      case SHIFT:
        this.#push();
        break;
      case REDUCE:
        this.#stack.pop();
        if (this.heads[top] === NONE && this.#stack.length > 0) {
          this.#unshiftable[top] = 1;
          this.#returned.push(top);
        }
        break;
      case LEFT:
        this.#addArc(next, top, label);
        this.#unshiftable[next] = 0;
        this.#stack.pop();
        break;
      case RIGHT:
        this.#addArc(top, next, label);
        this.#push();
        break;
      case BREAK:
        this.#sentenceStarts[this.#buffer(1)] = 1;
        break;
    }
  }

  #push(): void {
    this.#stack.push(this.#returned.pop() ?? this.#next++);
  }

  #addArc(head: number, child: number, label: string): void {
    const before = this.heads[child]!;
    if (before !== NONE) {
      removeChild(before > child ? this.#leftChildren : this.#rightChildren, before, child);
    }
    const children = head > child ? this.#leftChildren : this.#rightChildren;
    const siblings = children[head];
    if (siblings) siblings.push(child);
    else children[head] = [child];
    this.heads[child] = head;
    this.labels[child] = label;
  }
}

function lastChild(children: readonly (number[] | undefined)[], head: number): number {
  return (head === NONE ? undefined : children[head]?.at(-1)) ?? NONE;
}

function removeChild(
  children: readonly (number[] | undefined)[],
  head: number,
  child: number,
): void {
  const siblings = children[head]!;
  siblings.splice(siblings.lastIndexOf(child), 1);
}
