import { type Candidate, keyOf, knownCandidate, toCandidate } from "../candidate.ts";
import { isLinked } from "../phrase.ts";
import { isCapitalised } from "../reading.ts";
import { isWholeForce, stateForce } from "../state-force.ts";
import { groupOf, membersOf } from "./group.ts";
import {
  backReference,
  byWords,
  HEAD_NOUN,
  type HeadedPhrase,
  maybeBackReference,
  nameOf,
} from "./headed-phrase.ts";

/** "US forces", "the Russian navy", "a US-led coalition", "the 101st Airborne Division". */
export function forceOf(headed: HeadedPhrase): Candidate | null {
  const { reading, phrase, noun, words, span, named, capital } = headed;
  const { heads } = reading.lexicon;
  const body = phrase.body?.known;
  if (body?.type === "Group" || body?.type === "Force")
    return knownCandidate(reading, body, { ...span, rule: HEAD_NOUN });
  if (words.some((word) => heads.is("insurgent modifier", word))) return groupOf(headed);
  if (words.includes("coalition")) return coalitionForces(headed);
  if (noun.class === "coalition") return coalitionOf(headed);
  const foreign = words.some((word) => heads.is("foreign modifier", word));
  if (noun.key === "state" && phrase.states.length > 0) return forceOfState(headed, foreign);
  if (foreign || noun.class === "occupation") return foreignForce(headed);
  if (noun.key === "state" && words.some((word) => heads.classOf(word)?.class === "government"))
    return backReference(headed, "Force", noun.class);
  if (body?.type === "Institution") return byWords(headed, "Force", true);
  if (noun.key === "state" && !capital && hasProperModifier(headed))
    return byWords(headed, "Group", true);
  if (named && capital) return namedForce(headed);
  return phrase.owned ? null : maybeBackReference(headed, "Force");
}

/** "Zarkan Army" is no state's; "the 3rd Brigade", "Central Command", "the National Guard" are. */
function namedForce(headed: HeadedPhrase): Candidate | null {
  const { reading, phrase, noun, telling, span } = headed;
  const own = telling.filter(
    (index) =>
      !reading.lexicon.heads.is("state modifier", reading.tokens[index]!.lemma) ||
      noun.key === "words",
  );
  const goesOn = span.last > phrase.head + 1;
  if (own.length === 0 && !goesOn && phrase.states.length === 0)
    return maybeBackReference(headed, "Force");
  const mayBeNoStates = noun.class === "unit" || noun.class === "armed force";
  return byWords(headed, mayBeNoStates && !isOfState(headed) ? "Group" : "Force", true);
}

/** "American occupation troops" are the United States' armed force like "the US military". */
function forceOfState(headed: HeadedPhrase, foreign: boolean): Candidate {
  const { reading, phrase, noun, span } = headed;
  const whole = isWholeForce(noun) || foreign;
  const { key, name } = stateForce(reading.lexicon.names, phrase.states[0]!, noun, whole);
  return toCandidate(reading, {
    ...span,
    type: "Force",
    name: name ?? nameOf(headed),
    key,
    states: phrase.states,
    rule: HEAD_NOUN,
  });
}

/** "the US-led coalition" is a force of states; "the Syrian Opposition Coalition" is a group. */
function coalitionOf(headed: HeadedPhrase): Candidate | null {
  const { reading, phrase, telling, capital } = headed;
  const { tokens, knownAt, lexicon } = reading;
  const members = membersOf(headed);
  if (members) return members;
  const linked = telling.some((index) => knownAt[index] && isLinked(reading, knownAt[index]));
  const ofStates = telling.some((index) =>
    lexicon.heads.is("coalition of states", tokens[index]!.lemma),
  );
  if (linked || ofStates) return byWords(headed, "Force", true);
  if (capital && telling.length > 0) return byWords(headed, "Group", true);
  if (telling.length > 0 || phrase.states.length > 0) return byWords(headed, "Force", false);
  if (capital) return byWords(headed, "Force", true);
  return phrase.determiner !== null ? backReference(headed, "Force", "coalition") : null;
}

/** "foreign forces", "the occupation": those of which state, the article tells elsewhere. */
function foreignForce({ reading, span }: HeadedPhrase): Candidate {
  const key = keyOf("Force", "foreign forces");
  return toCandidate(reading, { ...span, type: "Force", key, named: false, rule: HEAD_NOUN });
}

/** "Coalition military forces", "coalition soldiers": those of the coalition told before. */
function coalitionForces(headed: HeadedPhrase): Candidate {
  const { reading, span, phrase } = headed;
  const named = phrase.modifiers.some(
    (index) =>
      reading.tokens[index]!.lemma === "coalition" && isCapitalised(reading.tokens[index]!),
  );
  return toCandidate(reading, {
    ...span,
    type: "Force",
    key: keyOf("Force", "coalition"),
    name: nameOf(headed),
    named,
    rule: HEAD_NOUN,
  });
}

/** "Kurdish forces", "US-backed forces": a people's or an ally's, so no state's. */
function hasProperModifier({ reading, telling }: HeadedPhrase): boolean {
  const { tokens, doc } = reading;
  return telling.some((index) => {
    const token = tokens[index]!;
    const opensSentence = doc.sentences[token.sentence]!.first === index;
    return isCapitalised(token) && !(opensSentence && token.pos === "NOUN");
  });
}

/** "the 3rd Assault Brigade", "a Ukrainian brigade": numbered or a state's. */
function isOfState({ phrase, reading, span }: HeadedPhrase): boolean {
  if (phrase.states.length > 0) return true;
  return reading.tokens.slice(phrase.first, span.last).some((token) => /\d/.test(token.text));
}
