import type { EdgeType } from "../doc/index.ts";

/**
 * The event code of the PLOVER ontology (Political Language Ontology for Verifiable Event Records)
 * for each edge type; null for standing relations, which are no events. Where an edge type spans
 * several codes (NEGOTIATES holds CONSULT and AGREE), it is the one that holds for every report.
 */
export const PLOVER: Readonly<Record<EdgeType, string | null>> = {
  THREATENS: "THREATEN",
  ATTACKED: "ASSAULT",
  NEGOTIATES: "CONSULT",
  REJECTS: "REJECT",
  DEMANDS: "REQUEST",
  ACCUSES: "ACCUSE",
  SUPPORTS: "SUPPORT",
  DECIDED: null,
  CONCERNS: null,
  MEMBER_OF: null,
  HOLDS_OFFICE: null,
  LOCATED_IN: null,
};
