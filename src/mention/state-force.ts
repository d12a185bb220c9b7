import type { HeadNoun } from "../lexicon/heads.ts";
import { slug } from "../lexicon/names.ts";
import type { NameIndex } from "../lexicon/names.ts";

/** How the lexicon may name all armed forces of a state, beside its adjective. */
const WHOLE_FORCE = ["armed forces", "military", "forces", "Armed Forces"];

/**
 * The force of a state that a head noun means: the row of the lexicon ("Iraqi troops" are the Iraqi
 * Armed Forces), else a key of state and class ("force:kenya-police"). `name` is null where no row
 * stands behind it.
 *
 * @param whole all armed forces are meant, whatever the noun
 */
export function stateForce(
  names: NameIndex,
  state: string,
  noun: HeadNoun,
  whole: boolean,
): { readonly key: string; readonly name: string | null } {
  const demonym = names.states.get(state)?.demonyms[0] ?? state;
  const forms = whole ? WHOLE_FORCE : [noun.class];
  const known = forms
    .flatMap((form) => names.get(`${demonym} ${form}`))
    .find((one) => one.type === "Force");
  if (known) return { key: known.key, name: known.name };
  return { key: `force:${slug(whole ? state : `${state} ${noun.class}`)}`, name: null };
}

/** Do nouns of this class mean all armed forces of a state? */
export function isWholeForce(noun: HeadNoun): boolean {
  return noun.class === "armed force" || noun.class === "occupation";
}
