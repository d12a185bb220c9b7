import { foldWords } from "../../lexicon/fold-name.ts";
import type { Cluster } from "../clusters.ts";
import type { Sieve } from "../context.ts";

const PARTICLES: ReadonlySet<string> = new Set([
  "al",
  "el",
  "bin",
  "ibn",
  "abu",
  "de",
  "van",
  "von",
]);

/** "Kerry" after "John Kerry"; never two people of one surname whose other names differ. */
export const surname: Sieve = {
  id: "surname",
  link({ clusters }) {
    const all = clusters.all();
    const people = all.filter(
      ({ type, representative }) => type === "Official" && representative.named,
    );
    for (const short of all) {
      if (!mayBeSurname(short)) continue;
      const words = withoutParticles(longestForm(short));
      const longer = new Set(
        people
          .filter((long) => long !== short && isShortFor(words, long))
          .map((long) => clusters.of(long.representative)!)
          .filter((long) => long !== short),
      );
      const [one] = longer;
      if (one && longer.size === 1) clusters.join(one, short, this.id);
    }
  },
};

/** A person's name, or a single name that only the model's label typed ("Singh" as a place). */
function mayBeSurname({ type, representative }: Cluster): boolean {
  if (!representative.named) return false;
  if (type === "Official") return true;
  return representative.rule === "model-entity" && !representative.name.includes(" ");
}

function isShortFor(words: readonly string[], long: Cluster): boolean {
  const full = withoutParticles(longestForm(long));
  if (full.length <= words.length || words.length === 0) return false;
  const tail = full.slice(-words.length);
  if (words.every((word, index) => word === tail[index])) return true;
  return words.length === 1 && words[0]!.length > 3 && full.includes(words[0]!);
}

/** The fullest form in which the article writes the name. */
function longestForm({ mentions }: Cluster): string {
  return mentions.reduce(
    (longest, { text }) => (text.length > longest.length ? text : longest),
    "",
  );
}

function withoutParticles(name: string): string[] {
  return foldWords(name).filter((word) => !PARTICLES.has(word));
}
