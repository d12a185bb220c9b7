import type { Token } from "../doc/index.ts";
import type { Reading } from "./reading.ts";
import { isVerb } from "./tree.ts";

const HIGHEST = 4;

/**
 * The verb that only carries an event noun: "launched a strike", "engaged in talks",
 * "ordered a series of raids". Null where the verb above says something of its own.
 */
export function lightVerbOf(reading: Reading, noun: Token): Token | null {
  const { tree, lexicon } = reading;
  const { lightVerbs, lightThroughPreposition, eventContainers } = lexicon.words;
  let token = noun;
  for (let step = 0; step < HIGHEST; step++) {
    const parent = tree.parent(token);
    if (!parent) return null;
    if (isVerb(parent)) {
      if (token.dependency === "prep") {
        const verbs = lightThroughPreposition.get(token.lemma);
        return verbs?.has(parent.lemma) || verbs?.has(withParticle(reading, parent))
          ? parent
          : null;
      }
      const carries = lightVerbs.has(parent.lemma) || lightVerbs.has(withParticle(reading, parent));
      return carries && /^(?:dobj|attr|conj)$/.test(token.dependency) ? parent : null;
    }
    const throughObject =
      token.dependency === "pobj" && /^(?:of|in|on|with|to)$/.test(parent.lemma);
    const throughContainer = token.dependency === "prep" && eventContainers.has(parent.lemma);
    if (!throughObject && !throughContainer && token.dependency !== "conj") return null;
    token = parent;
  }
  return null;
}

/** The verb over an event noun that is its subject: "talks were held", "talks resumed". */
export function verbOfSubject(reading: Reading, noun: Token): Token | null {
  const parent = reading.tree.parent(noun);
  return parent && isVerb(parent) && /^nsubj/.test(noun.dependency) ? parent : null;
}

/** "carry out", "shoot down": the lemma with its particle, or the bare lemma. */
export function withParticle(reading: Reading, verb: Token): string {
  const particle = reading.tree.child(verb, "prt");
  return particle ? `${verb.lemma} ${particle.lemma}` : verb.lemma;
}
