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
    const last = endOfOffice(reading, phrase.last);
    const office = officeWords(reading, phrase.first, token.index, last);
    const state = phrase.states[0] ?? lexicon.titles.stateOfOffice(office);
    const definite = phrase.determiner !== null || phrase.stateSpans.length > 0;
    if (!definite || phrase.owned) continue;
    const sole = lexicon.titles.isSoleOffice(office) || lexicon.titles.isSoleOffice(word);
    const unique = sole || (state !== null && (/ /.test(office) || phrase.determiner !== null));
    found.push(
      toCandidate(reading, {
        type: "Official",
        first: phrase.nameFirst,
        last,
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

/** One past "Secretary of State": an office may go on after its noun. */
function endOfOffice({ tokens, lexicon }: Reading, last: number): number {
  const part = tokens[last + 1];
  if (tokens[last]?.lemma !== "of" || !part) return last;
  return lexicon.titles.isOfficePart(titleWord(part)) ? last + 2 : last;
}

/** "deputy defence minister", "secretary of state": the noun with the parts of the office. */
function officeWords(
  { tokens, lexicon }: Reading,
  from: number,
  head: number,
  last: number,
): string {
  let first = head;
  while (first > from && lexicon.titles.isOfficePart(titleWord(tokens[first - 1]!))) first--;
  return tokens
    .slice(first, last)
    .map((token) => titleWord(token))
    .join(" ");
}
