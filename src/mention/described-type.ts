import type { NodeType } from "../doc/index.ts";
import { nounAt } from "./noun-at.ts";
import type { Reading } from "./reading.ts";

const DESCRIBED: ReadonlySet<NodeType> = new Set([
  "Group",
  "Force",
  "Institution",
  "Base",
  "Place",
]);

/**
 * The type that a common noun gives the name beside it: "the rebel group M23", "Ansaru, a militant
 * group", "X, governor of Y". Null where there is none.
 */
export function describedType(
  reading: Reading,
  first: number,
  last: number,
  head: number,
): NodeType | null {
  const { tokens } = reading;
  const before = tokens[first - 1];
  if (before && before.sentence === tokens[head]!.sentence && before.pos === "NOUN") {
    const type = typeOfNoun(reading, before.index);
    if (type) return type;
  }
  const token = tokens[head]!;
  for (const child of token.children)
    if (child >= last && tokens[child]!.dependency === "appos") {
      const type = typeOfNoun(reading, child);
      if (type) return type;
    }
  return token.dependency === "appos" ? typeOfNoun(reading, token.head) : null;
}

function typeOfNoun({ tokens, lexicon }: Reading, index: number): NodeType | null {
  const token = tokens[index]!;
  if (token.pos !== "NOUN") return null;
  if (lexicon.titles.isOffice(token.lemma) || lexicon.titles.isSpokesperson(token.lemma))
    return token.tag.endsWith("S") ? null : "Official";
  const type = nounAt(lexicon.heads, tokens, index)?.type ?? null;
  return type !== null && DESCRIBED.has(type) ? type : null;
}
