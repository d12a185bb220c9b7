import { type Candidate, keyOf, toCandidate } from "../candidate.ts";
import { BACK_REFERENCE, demonymOf } from "../headed/headed-phrase.ts";
import { headsPhrase } from "../noun-phrase.ts";
import { readPhrase } from "../phrase.ts";
import type { Reading } from "../reading.ts";
import { titleWord } from "./title-and-name.ts";

/**
 * "the Iraqi prime minister", "Israel's defence minister": an office that one person holds; "the
 * commander" refers back to a person with that title.
 */
export function findOffices(reading: Reading): Candidate[] {
  const { tokens, lexicon, knownAt } = reading;
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (!headsPhrase(token, tokens) || token.tag.endsWith("S") || knownAt[token.index]) continue;
    const word = titleWord(token);
    if (!lexicon.titles.isOffice(word) || lexicon.titles.isSpokesperson(word)) continue;
    const phrase = readPhrase(reading, token.index);
    const office = officeWords(reading, phrase.first, token.index);
    const state = phrase.states[0] ?? lexicon.titles.stateOfOffice(office);
    const definite = phrase.determiner !== null || phrase.stateSpans.length > 0;
    if (!definite || phrase.owned) continue;
    const sole = lexicon.titles.isSoleOffice(office) || lexicon.titles.isSoleOffice(word);
    const unique = sole || (state !== null && (/ /.test(office) || phrase.determiner !== null));
    found.push(
      toCandidate(reading, {
        type: "Official",
        first: phrase.nameFirst,
        last: phrase.last,
        head: token.index,
        key: keyOf(
          "Official",
          unique && state ? `${demonymOf(reading, state)} ${office}` : `the ${office}`,
        ),
        named: false,
        states: state ? [state] : [],
        rule: unique && state ? "office" : BACK_REFERENCE,
      }),
    );
  }
  return found;
}

/** "deputy defence minister": the noun with the parts of the office before it. */
function officeWords({ tokens, lexicon }: Reading, from: number, head: number): string {
  let first = head;
  while (first > from && lexicon.titles.isOfficePart(titleWord(tokens[first - 1]!))) first--;
  return tokens
    .slice(first, head + 1)
    .map((token) => titleWord(token))
    .join(" ");
}
