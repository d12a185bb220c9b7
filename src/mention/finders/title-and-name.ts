import type { Token } from "../../doc/index.ts";
import { type Candidate, knownCandidate, toCandidate } from "../candidate.ts";
import { isCapitalised, wordsOf, type Reading } from "../reading.ts";

/** Labels of the model for what is no person. */
const NO_NAME: ReadonlySet<string> = new Set(["DATE", "TIME", "EVENT", "LAW", "LANGUAGE"]);

/** "General Qassem Soleimani", "Secretary Kerry": a title before a name makes it a person's. */
export function findTitledNames(reading: Reading): Candidate[] {
  const { tokens } = reading;
  const found: Candidate[] = [];
  for (const token of tokens) {
    const last = token.index + 1;
    if (!endsName(reading, token)) continue;
    let first = token.index;
    while (first > 0 && continuesName(reading, first - 1, first)) first--;
    const title = titleBefore(reading, first);
    if (title === null || !isTitleOf(reading, title, token.index)) continue;
    const given = { first, last, head: token.index, rule: "title-and-name" };
    const known = reading.lexicon.names
      .get(wordsOf(reading, first, last))
      .find((one) => one.type === "Official");
    found.push(
      known
        ? knownCandidate(reading, known, given)
        : toCandidate(reading, { ...given, type: "Official" }),
    );
  }
  return found;
}

/** The title that ends before `first`: "General", or "Minister" of "Minister for the Middle East". */
function titleBefore(reading: Reading, first: number): number | null {
  const { tokens, lexicon, knownAt } = reading;
  const before = tokens[first - 1];
  if (!before || before.sentence !== tokens[first]!.sentence) return null;
  if (lexicon.titles.isTitle(titleWord(before))) return before.index;
  let start = knownAt[before.index]?.first ?? before.index;
  if (!isCapitalised(tokens[start]!)) return null;
  if (/^the$/i.test(tokens[start - 1]?.text ?? "")) start--;
  if (!/^(?:for|of)$/.test(tokens[start - 1]?.text ?? "")) return null;
  const title = tokens[start - 2];
  return title && isCapitalised(title) && lexicon.titles.isTitle(titleWord(title))
    ? title.index
    : null;
}

export function titleWord(token: Token): string {
  return token.text.toLowerCase().replace(/\.$/, "");
}

function endsName(reading: Reading, token: Token): boolean {
  if (!isNameWord(reading, token.index)) return false;
  const next = token.index + 1;
  return !(next < reading.tokens.length && (isNameWord(reading, next) || joins(reading, next)));
}

/** "al", "-" and "bin" inside a name, with a name word on both sides. */
function joins(reading: Reading, index: number): boolean {
  const { tokens } = reading;
  const token = tokens[index]!;
  const next = tokens[index + 1];
  if (!next || next.sentence !== token.sentence) return false;
  if (/^(?:-|al|el|ul|ad|as|ash|bin|ibn|abu|de|del|van|von|der|la|e)$/.test(token.text))
    return isNameWord(reading, index + 1) || joins(reading, index + 1);
  return false;
}

function continuesName(reading: Reading, index: number, next: number): boolean {
  const { tokens } = reading;
  if (tokens[index]!.sentence !== tokens[next]!.sentence) return false;
  return isNameWord(reading, index) || joins(reading, index);
}

function isNameWord(reading: Reading, index: number): boolean {
  const { tokens, lexicon, knownAt } = reading;
  const token = tokens[index]!;
  if (token.pos !== "PROPN" || !isCapitalised(token)) return false;
  if (!endsPersonName(reading, index)) {
    const word = titleWord(token);
    if (lexicon.titles.isTitle(word) || lexicon.titles.isOfficePart(word)) return false;
  }
  const known = knownAt[index]?.known;
  if (known && known.type !== "Official" && known.kind !== "leader") return false;
  if (NO_NAME.has(reading.entityAt[index]?.label ?? "")) return false;
  const noun = lexicon.heads.classOf(token.lemma, tokens[index - 1]?.lemma);
  return !noun || noun.class === "foreign word for a group";
}

/** "King" in "Tom King": the last word of what the model takes for a person, after another name. */
function endsPersonName({ tokens, entityAt, lexicon }: Reading, index: number): boolean {
  const entity = entityAt[index];
  if (entity?.label !== "PERSON" || entity.last !== index + 1 || entity.first === index)
    return false;
  const before = titleWord(tokens[index - 1]!);
  return !lexicon.titles.isTitle(before) && !lexicon.titles.isOfficePart(before);
}

/** The title belongs to the name's phrase: "Foreign Minister Lavrov", not "the President, Congress". */
function isTitleOf(reading: Reading, title: number, name: number): boolean {
  const { tokens } = reading;
  const adjacent = reading.entityAt[title + 1] === reading.entityAt[name] || title + 1 === name;
  const isPerson = reading.entityAt[name]?.label === "PERSON";
  if (!isCapitalised(tokens[title]!) && !isPerson && !adjacent) return false;
  let index = title;
  for (let steps = 0; steps < 6; steps++) {
    const head = tokens[index]!.head;
    if (head > title && head <= name) return true;
    if (head === index) break;
    index = head;
  }
  return tokens[name]!.head === title || tokens[name]!.dependency === "appos";
}
