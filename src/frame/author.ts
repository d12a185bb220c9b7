import { participantsOf, type Participant } from "./participants.ts";
import type { Reading } from "./reading.ts";
import { subjectsOf } from "./subjects.ts";
import { isVerb } from "./tree.ts";

/**
 * Whose "we" stands in a text that quotes nobody: statements of ministries and commands open with
 * the body that gives them out. Null for articles that never say "we", and for news agencies.
 */
export function findAuthor(reading: Reading): Participant | null {
  const { doc, lexicon } = reading;
  if (!doc.tokens.some((token) => /^(?:we|our|i)$/i.test(token.text))) return null;
  const opening = doc.sentences
    .slice(0, 4)
    .map(({ index }) => reading.wordsOf(index).find((w) => w.dependency === "ROOT" && isVerb(w)))
    .find((root) => root !== undefined);
  if (!opening) return null;
  const subjects = subjectsOf(reading, opening).flatMap(({ token }) =>
    token && token.pos !== "PRON" ? participantsOf(reading, token, 0, true) : [],
  );
  return (
    subjects.find(
      ({ entity }) => lexicon.ontology.actors.has(entity.type) && entity.type !== "Group",
    ) ?? null
  );
}
