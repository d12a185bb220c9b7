import type { NodeType } from "../../doc/index.ts";
import { type Candidate, toCandidate } from "../candidate.ts";
import { headOfSpan, headsPhrase, modifiesNoun } from "../noun-phrase.ts";
import { isCapitalised, type Reading } from "../reading.ts";
import { isPlaceByContext } from "../place-context.ts";
import { titleWord } from "./title-and-name.ts";

const TYPE_OF_LABEL: Readonly<Record<string, NodeType>> = {
  PERSON: "Official",
  ORG: "Institution",
  GPE: "Place",
  LOC: "Place",
  FAC: "Place",
  NORP: "Group",
};

/** What only the language model knows as a name: typed by its label, or by the words around it. */
export function findModelEntities(reading: Reading): Candidate[] {
  const { tokens, knownAt, lexicon } = reading;
  const found: Candidate[] = [];
  for (const entity of reading.doc.namedEntities) {
    const label = TYPE_OF_LABEL[entity.label];
    if (!label) continue;
    let { first, last } = entity;
    while (first < last && !isCapitalised(tokens[first]!) && !/^al$/.test(tokens[first]!.text))
      first++;
    if (entity.label === "PERSON")
      while (first < last - 1 && lexicon.titles.isTitle(titleWord(tokens[first]!))) first++;
    if (/^The$/.test(tokens[first]?.text ?? "")) first++;
    while (last > first && /^(?:PUNCT|PART|SPACE)$/.test(tokens[last - 1]!.pos)) last--;
    const comma = tokens.slice(first, last).findIndex((token) => token.text === ",");
    if (comma > 0) last = first + comma;
    if (first >= last || tokens.slice(first, last).some((token) => knownAt[token.index])) continue;
    const head = headOfSpan(tokens, first, last);
    const token = tokens[head]!;
    if (lexicon.heads.classOf(token.lemma)?.type === null && label !== "Official") {
      found.push(toCandidate(reading, { type: null, first, last, head, rule: "model-entity" }));
      continue;
    }
    if (lexicon.titles.isTitle(titleWord(token))) continue;
    const nested = modifiesNoun(token, tokens) || !headsPhrase(token, tokens);
    const place = label !== "Place" && isPlaceByContext(reading, head, entity.label);
    const type = place ? "Place" : label;
    if (nested && type !== "Official") continue;
    if (nested && type === "Official") continue;
    if (type === "Group") continue;
    found.push(toCandidate(reading, { type, first, last, head, rule: "model-entity" }));
  }
  return found;
}
