import type { Token } from "../doc/index.ts";
import type { Reading } from "./reading.ts";
import { isNoun, isVerb } from "./tree.ts";

/** What stands over a predicate, from itself up to the next clause with a subject of its own. */
export interface Attitude {
  readonly negated: boolean;
  /** "to attack". */
  readonly infinitive: boolean;
  /** "of attacking", "by attacking". */
  readonly gerund: boolean;
  /** The first modal verb: "will", "could". */
  readonly modal: string | null;
  /** Lemmas that govern it, nearest first: vow > continue > operation. */
  readonly governors: readonly string[];
  /** Under "if" or "unless". */
  readonly conditional: boolean;
}

const HIGHEST = 14;

/** Reads the attitude of a verb, noun or adjective off the words above it. */
export function attitudeOf(reading: Reading, predicate: Token): Attitude {
  const { tree } = reading;
  const found = {
    negated: false,
    infinitive: false,
    gerund: false,
    modal: null as string | null,
    governors: [] as string[],
    conditional: false,
  };
  let token = predicate;
  for (let step = 0; step < HIGHEST; step++) {
    readAuxiliaries(reading, token, found, step > 0);
    // "will not hesitate to strike" means to strike.
    if (found.negated && token.lemma === "hesitate") found.negated = false;
    const parent = tree.parent(token);
    if (!parent) break;
    const next = climb(reading, token, parent, found, step === 0);
    if (!next) break;
    token = next;
  }
  return found;
}

type Found = { -readonly [K in keyof Attitude]: Attitude[K] } & { governors: string[] };

function readAuxiliaries(reading: Reading, token: Token, found: Found, above: boolean): void {
  const { tree } = reading;
  if (!isVerb(token)) {
    if (tree.children(token, "det").some((word) => /^no$/i.test(word.text))) found.negated = true;
    return;
  }
  for (const child of tree.children(token)) {
    if (child.dependency === "neg") found.negated = !found.negated;
    if (child.dependency === "aux" && child.tag === "MD")
      found.modal ??= /^['’]ll$/.test(child.text) ? "will" : child.lemma;
    if (child.dependency === "aux" && child.tag === "TO") found.infinitive = true;
    if (child.dependency === "mark" && /^(?:if|unless)$/i.test(child.text))
      found.conditional = true;
  }
  if (above && token.lemma === "go" && token.tag === "VBG" && found.infinitive)
    found.modal ??= "will";
}

/** One step up, recording the governor; null at the border of the clause. */
function climb(
  reading: Reading,
  token: Token,
  parent: Token,
  found: Found,
  first: boolean,
): Token | null {
  const { tree } = reading;
  const toInfinitive = tree.children(token, "aux").some((child) => child.tag === "TO");
  switch (token.dependency) {
    case "xcomp":
      return governedClause(token, parent, found);
    case "ccomp":
      return token.tag === "VB" && toInfinitive ? governedClause(token, parent, found) : null;
    case "acl":
      return token.tag === "VBN" || token.tag === "VBG"
        ? null
        : governedClause(token, parent, found);
    case "advcl":
      return toInfinitive ? governedClause(token, parent, found) : null;
    case "pcomp": {
      const above = tree.parent(parent);
      found.governors.push((above ?? parent).lemma);
      found.gerund = true;
      return above;
    }
    case "dobj":
    case "attr":
    case "acomp":
    case "oprd":
    case "prep":
      found.governors.push(parent.lemma);
      return parent;
    case "pobj": {
      const above = tree.parent(parent);
      if (!above || !/^(?:of|in|to|on|with|for|against|from|at)$/.test(parent.lemma)) return null;
      found.governors.push(above.lemma);
      return above;
    }
    case "conj":
      return sharesGovernor(reading, token, parent) ? parent : null;
    case "compound":
      // "denied bombing villages", read as if the villages were of a bombing kind
      return first && /ing$/i.test(token.text) ? parent : null;
    case "nsubjpass":
      // "attacks were threatened", "a raid is planned"
      if (!first || !isNoun(token)) return null;
      found.governors.push(parent.lemma);
      return parent;
    default:
      return null;
  }
}

function governedClause(token: Token, parent: Token, found: Found): Token {
  found.governors.push(parent.lemma);
  if (token.tag === "VB") found.infinitive = true;
  return parent;
}

function sharesGovernor(reading: Reading, token: Token, parent: Token): boolean {
  const ownSubject = reading.tree.child(token, "nsubj", "nsubjpass") !== null;
  return !ownSubject && (token.tag === parent.tag || (isNoun(token) && isNoun(parent)));
}
