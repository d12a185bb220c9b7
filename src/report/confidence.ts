import type { EdgeType } from "../doc/index.ts";
import type { Participant } from "../frame/index.ts";

/** Share of reports of a type that were right on the annotated development articles. */
const RECORD: Readonly<Record<EdgeType, number>> = {
  THREATENS: 0.85,
  ATTACKED: 0.85,
  NEGOTIATES: 0.85,
  REJECTS: 0.75,
  DEMANDS: 0.75,
  ACCUSES: 0.75,
  SUPPORTS: 0.75,
  DECIDED: 0.7,
  CONCERNS: 0.5,
  MEMBER_OF: 0.8,
  HOLDS_OFFICE: 0.9,
  LOCATED_IN: 0.7,
};

/** An end that is read off something else than its own words is less sure. */
const READ_AS: Readonly<Record<Participant["via"], number>> = {
  name: 1,
  apposition: 1,
  body: 0.95,
  owner: 0.95,
  speaker: 0.95,
  transparent: 0.9,
  pronoun: 0.8,
};

/** 0 to 1, two decimals: the record of the edge's type, lowered by how its ends were read. */
export function confidenceOf(
  type: EdgeType,
  _rule: string,
  ends: readonly Participant["via"][],
): number {
  const product = ends.reduce((sum, via) => sum * READ_AS[via], RECORD[type]);
  return Math.round(product * 100) / 100;
}
