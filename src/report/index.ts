import type { Coreferent, Doc, Entity, Mentioned, Parsed, Reported } from "../doc/index.ts";
import type { Framed } from "../frame/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import type { RuleContext } from "./context.ts";
import { Decisions } from "./decisions.ts";
import { Drawing } from "./drawing.ts";
import { readFrame } from "./rules.ts";
import { locations, offices } from "./rules/standing.ts";

/** Layer 5: what is reported, with the decisions that reports are about. */
export interface ReportedWithDecisions extends Reported {
  readonly decisions: readonly Entity[];
}

/** Reads the reports off the frames, in text order. */
export function findReports<D extends Doc & Parsed & Mentioned & Coreferent & Framed>(
  doc: D,
  lexicon: Lexicon,
): D & ReportedWithDecisions {
  const drawing = new Drawing(doc, lexicon);
  const decisions = new Decisions(doc, lexicon, drawing);
  const context: RuleContext = { doc, lexicon, drawing, decisions, lastAttack: null };
  for (const frame of doc.frames) readFrame(frame, context);
  offices(context);
  locations(context);
  const reports = [...drawing.reports].sort(
    (a, b) => a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : 1),
  );
  return { ...doc, reports, decisions: decisions.entities };
}
