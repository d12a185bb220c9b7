import { type Candidate, keyOf, toCandidate } from "../candidate.ts";
import type { Titles } from "../../lexicon/titles.ts";
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
    const { titles } = lexicon;
    if (!titles.isOffice(word) && !titles.isRank(word)) continue;
    const phrase = readPhrase(reading, token.index);
    const end = endOfOffice(reading, token.index + 1);
    const office = officeWords(reading, phrase.first, token.index, end);
    const state = phrase.states[0] ?? lexicon.titles.stateOfOffice(office);
    const definite = phrase.determiner !== null || phrase.stateSpans.length > 0;
    if (!definite || phrase.owned) continue;
    const unique = state !== null && isHeldByOne(titles, office, word, phrase.determiner !== null);
    found.push(
      toCandidate(reading, {
        type: "Official",
        first: phrase.nameFirst,
        last: Math.max(end, phrase.last),
        head: token.index,
        key: keyOf(
          "Official",
          unique ? `${demonymOf(reading, state!)} ${office}` : `the ${office}`,
        ),
        named: false,
        states: state ? [state] : [],
        rule: unique ? "office" : BACK_REFERENCE,
      }),
    );
  }
  return found;
}

/** "the prime minister", "a foreign minister", "the governor", but not "a commander", "the general". */
function isHeldByOne(titles: Titles, office: string, noun: string, definite: boolean): boolean {
  if (titles.isSoleOffice(office) || titles.isSoleOffice(noun)) return true;
  return titles.isOffice(noun) && (definite || office.includes(" "));
}

/** One past "Secretary of State": an office may go on after its noun. */
function endOfOffice({ tokens, lexicon }: Reading, end: number): number {
  const part = tokens[end + 1];
  if (tokens[end]?.lemma !== "of" || !part) return end;
  return lexicon.titles.isOfficePart(titleWord(part)) ? end + 2 : end;
}

/** "deputy defence minister", "secretary of state": the noun with the parts of the office. */
function officeWords(
  { tokens, lexicon }: Reading,
  from: number,
  head: number,
  end: number,
): string {
  let first = head;
  while (first > from && lexicon.titles.isOfficePart(titleWord(tokens[first - 1]!))) first--;
  return tokens
    .slice(first, end)
    .map((token) => titleWord(token))
    .join(" ");
}
