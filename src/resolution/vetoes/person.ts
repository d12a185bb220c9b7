import { personsAgree } from "../person-name.ts";
import type { Veto } from "./veto.ts";

/** Qasim al-Araji is not Sattar al-Araji. */
export const personVeto: Veto = {
  id: "person",
  forbids: (a, b) => a.person !== null && b.person !== null && !personsAgree(a.person, b.person),
};
