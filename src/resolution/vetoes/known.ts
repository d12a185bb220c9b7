import type { Veto } from "./veto.ts";

/** Two rows of the lexicon are two things. */
export const knownVeto: Veto = {
  id: "known",
  forbids: (a, b) =>
    a.entity.known !== null && b.entity.known !== null && a.entity.known !== b.entity.known,
};
