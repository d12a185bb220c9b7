import type { Phrase } from "./phrase.ts";
import { isCapitalised, type Reading } from "./reading.ts";

/**
 * One past the last token of a capitalised name that goes on after its head: "Ministry of Foreign
 * Affairs", "Islamic Resistance in Iraq", "Movement for Democratic Change".
 */
export function extendName(reading: Reading, phrase: Phrase): number {
  const { tokens, entityAt, lexicon } = reading;
  const head = tokens[phrase.head]!;
  if (!isCapitalised(head)) return phrase.last;
  let last = phrase.last;
  for (;;) {
    const preposition = tokens[last];
    if (!preposition || preposition.sentence !== head.sentence) return last;
    const word = preposition.text;
    const inside = entityAt[last] && entityAt[last] === entityAt[phrase.head];
    if (!/^(?:of|for|in|on|to|against)$/.test(word)) return last;
    const known = lexicon.heads.classOf(head.lemma);
    if (
      word !== "of" &&
      !inside &&
      !(word === "in" && known?.type === "Group") &&
      !(word === "for" && known)
    )
      return last;
    let next = last + 1;
    if (/^the$/i.test(tokens[next]?.text ?? "")) next++;
    const start = next;
    while (
      next < tokens.length &&
      tokens[next]!.sentence === head.sentence &&
      (isNamePart(reading, next) || joinsParts(reading, next, start, phrase.head))
    )
      next++;
    if (next === start) return last;
    last = next;
  }
}

function isNamePart(reading: Reading, index: number): boolean {
  const token = reading.tokens[index]!;
  if (/^(?:-|al)$/.test(token.text)) return true;
  return isCapitalised(token) && /^(?:PROPN|NOUN|ADJ)$/.test(token.pos);
}

/** "and" inside a name: "Ministry of Justice and Peace", when the model sees one entity. */
function joinsParts(reading: Reading, index: number, start: number, head: number): boolean {
  const { tokens, entityAt } = reading;
  if (index === start || tokens[index]!.text !== "and") return false;
  return (
    entityAt[index] !== null && entityAt[index] === entityAt[head] && isNamePart(reading, index + 1)
  );
}

/** One past "ministry of foreign affairs", written small. */
export function extendMinistry({ tokens }: Reading, phrase: Phrase): number {
  const { sentence } = tokens[phrase.head]!;
  if (tokens[phrase.last]?.lemma !== "of") return phrase.last;
  let last = phrase.last + 1;
  while (tokens[last]?.sentence === sentence && /^(?:NOUN|ADJ)$/.test(tokens[last]!.pos)) last++;
  return last > phrase.last + 1 ? last : phrase.last;
}
