import type { Mention } from "../../doc/index.ts";
import { type Context, type Sieve } from "../context.ts";

/** "the prime minister" is the person whom the article gives that office: by title or apposition. */
export const officeHolder: Sieve = {
  id: "office-holder",
  link(context) {
    const { doc, clusters } = context;
    const people = doc.mentions.filter((mention) => mention.type === "Official" && mention.named);
    for (const office of doc.mentions) {
      if (office.type !== "Official" || office.named) continue;
      const cluster = clusters.of(office);
      const apposed = people.find((person) => isApposition(context, office, person));
      const before = people.filter(
        (person) => person.head < office.head && titleBefore(context, person, office),
      );
      const holder = apposed ?? before.at(-1);
      const target = holder && clusters.of(holder);
      if (cluster && target && cluster !== target) clusters.join(target, cluster, this.id);
    }
  },
};

function isApposition({ doc }: Context, office: Mention, person: Mention): boolean {
  const a = doc.tokens[office.head]!;
  const b = doc.tokens[person.head]!;
  return (
    (b.dependency === "appos" && b.head === a.index) ||
    (a.dependency === "appos" && a.head === b.index)
  );
}

/** Does the noun of the office stand before or after the name: "Prime Minister Abadi"? */
function titleBefore({ doc }: Context, person: Mention, office: Mention): boolean {
  const noun = doc.tokens[office.head]!.lemma;
  for (let index = Math.max(0, person.first - 4); index < person.first; index++)
    if (doc.tokens[index]!.lemma === noun) return true;
  return false;
}
