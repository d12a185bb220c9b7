import type { NamedEntity, NodeType } from "../../doc/index.ts";
import { type Candidate, toCandidate } from "../candidate.ts";
import { describedType } from "../described-type.ts";
import { headOfSpan, headsPhrase, modifiesNoun } from "../noun-phrase.ts";
import { isPlaceByContext, isWorldRegion } from "../place-context.ts";
import { isCapitalised, wordsOf, type Reading } from "../reading.ts";
import { titleWord } from "./title-and-name.ts";

const TYPE_OF_LABEL: Readonly<Record<string, NodeType>> = {
  PERSON: "Official",
  ORG: "Institution",
  GPE: "Place",
  LOC: "Place",
  FAC: "Place",
  NORP: "Group",
};

/** What only the language model knows as a name: typed by the words in and around it, or its label. */
export function findModelEntities(reading: Reading): Candidate[] {
  const { tokens, knownAt, lexicon } = reading;
  const found: Candidate[] = [];
  for (const entity of reading.doc.namedEntities) {
    if (!TYPE_OF_LABEL[entity.label]) continue;
    const span = nameOf(reading, entity);
    if (!span) continue;
    const { first, last } = span;
    if (tokens.slice(first, last).some((token) => knownAt[token.index])) continue;
    const head = headOfSpan(tokens, first, last);
    if (lexicon.titles.isTitle(titleWord(tokens[head]!))) continue;
    const type = typeOf(reading, entity, first, last, head);
    if (type === undefined) continue;
    found.push(toCandidate(reading, { type, first, last, head, rule: "model-entity" }));
  }
  return found;
}

/** The entity without titles, articles, quotes and what follows a comma; null where nothing is left. */
function nameOf(
  { tokens, lexicon }: Reading,
  entity: NamedEntity,
): { first: number; last: number } | null {
  let { first, last } = entity;
  const starts = (index: number): boolean =>
    isCapitalised(tokens[index]!) || /^(?:al|el)$/.test(tokens[index]!.text);
  while (first < last && (!starts(first) || tokens[first]!.text === "The")) first++;
  if (entity.label === "PERSON")
    while (first < last - 1 && lexicon.titles.isTitle(titleWord(tokens[first]!))) first++;
  const comma = tokens.slice(first, last).findIndex((token) => token.text === ",");
  if (comma > 0) last = first + comma;
  while (last > first && /^(?:PUNCT|PART|SPACE)$/.test(tokens[last - 1]!.pos)) last--;
  return first < last ? { first, last } : null;
}

/** The node type, null for what never acts, undefined where it is no mention at all. */
function typeOf(
  reading: Reading,
  { label }: NamedEntity,
  first: number,
  last: number,
  head: number,
): NodeType | null | undefined {
  const { tokens } = reading;
  if (isPartOfOffice(reading, first)) return null;
  const inside = typeInside(reading, first, label === "PERSON" ? first + 1 : last);
  if (inside !== undefined && last - first > 1) return inside;
  if (isWorldRegion(reading, wordsOf(reading, first, last))) return null;
  if (!headsPhrase(tokens[head]!, tokens) || modifiesNoun(tokens[head]!, tokens)) return undefined;
  const single = last - first === 1;
  const described =
    label === "PERSON" && !single ? null : describedType(reading, first, last, head);
  if (described !== null) return described;
  const type = TYPE_OF_LABEL[label]!;
  if (type !== "Place" && (label !== "PERSON" || single) && isPlaceByContext(reading, head))
    return "Place";
  return type === "Group" ? undefined : type;
}

/** "State" in "Secretary of State". */
function isPartOfOffice({ tokens, lexicon }: Reading, first: number): boolean {
  const office = tokens[first - 2];
  if (tokens[first - 1]?.lemma !== "of" || !office) return false;
  const { titles } = lexicon;
  return titles.isOffice(titleWord(office)) && titles.isOfficePart(titleWord(tokens[first]!));
}

/** "Camp Speicher", "Harakat al-Nujaba", "Operation Inherent Resolve": a head noun within. */
function typeInside(reading: Reading, first: number, last: number): NodeType | null | undefined {
  for (const index of [first, last - 1, last - 2]) {
    if (index < first) continue;
    const token = reading.tokens[index]!;
    const noun = reading.lexicon.heads.classOf(token.lemma);
    if (noun && noun.type !== "State" && noun.class !== "fighters") return noun.type;
  }
  return undefined;
}
