import type { Candidate } from "../candidate.ts";
import { disjoint } from "../disjoint.ts";
import type { Veto } from "./veto.ts";

/** Resolution 2254 is not Resolution 2328, the 12th Brigade not the 45th. */
export const numberVeto: Veto = {
  id: "number",
  forbids: (a, b) => disjoint(numbersOf(a), numbersOf(b)),
};

function numbersOf({ words }: Candidate): string[] {
  return words.filter((word) => /\p{N}/u.test(word)).map((word) => word.replace(/(?<=\d)\D+$/, ""));
}
