import { loadTitles } from "../../src/lexicon/titles.ts";
import { loadResolutionWords } from "../../src/resolution/index.ts";

const STATES: readonly (readonly [name: string, alias: string, demonym: string])[] = [
  ["Iraq", "Republic of Iraq", "Iraqi"],
  ["Syria", "Syrian Arab Republic", "Syrian"],
  ["United States", "US", "American"],
  ["Sudan", "Republic of the Sudan", "Sudanese"],
  ["Libya", "State of Libya", "Libyan"],
  ["Lebanon", "Lebanese Republic", "Lebanese"],
];

/** The words of the project with a handful of states, so that a test does not hang on the lexicon. */
export const WORDS = loadResolutionWords(
  {
    states: new Map(
      STATES.map(([name, alias, demonym]) => [
        name,
        { name, aliases: [alias], demonyms: [demonym] },
      ]),
    ),
  },
  loadTitles(),
);
