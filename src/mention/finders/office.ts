import { type Candidate, toCandidate } from "../candidate.ts";
import { keyOf } from "../candidate.ts";
import { headsPhrase } from "../noun-phrase.ts";
import type { Reading } from "../reading.ts";
import { readPhrase } from "../phrase.ts";
import { titleWord } from "./title-and-name.ts";

/** "the Iraqi prime minister", "Israel's defence minister": an office that one person holds. */
export function findOffices(reading: Reading): Candidate[] {
  const { tokens, lexicon } = reading;
  const found: Candidate[] = [];
  for (const token of tokens) {
    if (!headsPhrase(token, tokens) || /S$/.test(token.tag)) continue;
    const word = titleWord(token);
    if (!lexicon.titles.isOffice(word) || lexicon.titles.isSpokesperson(word)) continue;
    const phrase = readPhrase(reading, token.index);
    let first = token.index;
    while (first > phrase.first && lexicon.titles.isOfficePart(titleWord(tokens[first - 1]!)))
      first--;
    const office = tokens
      .slice(first, token.index + 1)
      .map((part) => titleWord(part))
      .join(" ");
    const definite = phrase.determiner !== null || phrase.owned;
    const sole = lexicon.titles.isSoleOffice(office) || lexicon.titles.isSoleOffice(word);
    const state = phrase.states[0] ?? lexicon.titles.stateOfOffice(office);
    const minister = first < token.index && /minister|secretary/.test(word);
    if (
      !(sole && (definite || state)) &&
      !(minister && (definite || state)) &&
      !(state && definite)
    )
      continue;
    const words = `${state ?? ""} ${office}`;
    found.push(
      toCandidate(reading, {
        type: "Official",
        first: phrase.nameFirst,
        last: phrase.last,
        head: token.index,
        key: keyOf("Official", words),
        named: false,
        states: state ? [state] : [],
        rule: "office",
      }),
    );
  }
  return found;
}
