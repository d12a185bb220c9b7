import type { Annotation, EdgeType, Entity, NodeType, Report, Status } from "../doc/index.ts";
import type { TextSpan } from "../doc/index.ts";

/** What `annotate` adds to a record. Offsets are UTF-16 code units of the record's text. */
export interface AnnotationRecord {
  readonly mentions: readonly RecordMention[];
  readonly relations: readonly Relation[];
}

export interface RecordMention extends TextSpan {
  readonly type: NodeType;
  /** Canonical name of the thing that is meant; mentions of one thing share it. */
  readonly name: string;
}

export interface Relation {
  readonly type: EdgeType;
  readonly source: TextSpan;
  readonly target: TextSpan;
  readonly status: Status;
  /** Canonical name of who says so; null where the text itself does. */
  readonly saidBy: string | null;
}

/** The plain record of an annotation: mentions in text order, relations in the order of reports. */
export function toRecord({ entities, reports }: Annotation): AnnotationRecord {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const mentions = entities
    .flatMap(({ type, name, mentions: spans }) =>
      spans.map(({ start, end, text }) => ({ start, end, type, text, name })),
    )
    .sort((a, b) => a.start - b.start || a.end - b.end || (a.name < b.name ? -1 : 1));
  const relations = reports.flatMap((report): Relation[] => {
    const source = endSpan(report.sourceSpan, byKey.get(report.source), report);
    const target = endSpan(report.targetSpan, byKey.get(report.target), report);
    if (source === null || target === null) return [];
    const saidBy = report.saidBy === null ? null : (byKey.get(report.saidBy)?.name ?? null);
    return [{ type: report.type, source, target, status: report.status, saidBy }];
  });
  return { mentions, relations };
}

/** The words of an end; where they are understood ("we"), the nearest mention of the thing. */
function endSpan(
  span: TextSpan | null,
  entity: Entity | undefined,
  { trigger }: Report,
): TextSpan | null {
  if (span !== null) return { start: span.start, end: span.end, text: span.text };
  let nearest: TextSpan | null = null;
  for (const { start, end, text } of entity?.mentions ?? []) {
    const distance = Math.abs(start - trigger.start);
    if (nearest === null || distance < Math.abs(nearest.start - trigger.start)) {
      nearest = { start, end, text };
    }
  }
  return nearest;
}
