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
    const people = clusters
      .all()
      .filter(({ type, representative }) => type === "Official" && representative.named);
    for (const short of people) {
      const words = foldWords(short.representative.name);
      const longer = people.filter(
        (long) => long !== short && long.mentions.length > 0 && isShortFor(words, long),
      );
      const [one] = longer;
      if (one && new Set(longer.map((long) => clusters.of(long.representative)!)).size === 1)
        clusters.join(clusters.of(one.representative)!, short, this.id);
    }
  },
};

function isShortFor(words: readonly string[], long: Cluster): boolean {
  const full = foldWords(long.representative.name);
  if (full.length <= words.length) return false;
  const content = words.filter((word) => !PARTICLES.has(word));
  const tail = full.filter((word) => !PARTICLES.has(word)).slice(-content.length);
  if (content.length > 0 && content.every((word, index) => word === tail[index])) return true;
  return content.length === 1 && content[0]!.length > 3 && full.includes(content[0]!);
}
