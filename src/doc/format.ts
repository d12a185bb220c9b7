import type { Entity, Mention, Report } from "./doc.ts";
import { UNDIRECTED } from "./types.ts";

/** `Group Hamas "the movement" [definite-name]`: what is meant, the words, the rule. */
export function mentionLine(mention: Mention): string {
  return `${mention.type} ${mention.name} ${JSON.stringify(mention.text)} [${mention.rule}]`;
}

/** `Group Hamas: "Hamas" [name], "the movement" [definite-name]`: every form once, in text order. */
export function entityLine(entity: Entity): string {
  const forms = entity.mentions.map(({ text, rule }) => `${JSON.stringify(text)} [${rule}]`);
  return `${entity.type} ${entity.name}: ${[...new Set(forms)].join(", ")}`;
}

/**
 * `THREATENS(Group Hamas -> State Israel) planned 2024-01 said by Hamas [rule]`. The date and the
 * speaker are left out where there is none; an edge without direction has "-" between its ends.
 */
export function reportLine(report: Report, entities: readonly Entity[]): string {
  const entityOf = (key: string): Entity | undefined => entities.find((one) => one.key === key);
  const end = (key: string): string => {
    const entity = entityOf(key);
    return entity === undefined ? key : `${entity.type} ${entity.name}`;
  };
  const arrow = UNDIRECTED.has(report.type) ? "-" : "->";
  return [
    `${report.type}(${end(report.source)} ${arrow} ${end(report.target)})`,
    report.status,
    ...(report.date === null ? [] : [report.date]),
    ...(report.saidBy === null
      ? []
      : [`said by ${entityOf(report.saidBy)?.name ?? report.saidBy}`]),
    `[${report.rule}]`,
  ].join(" ");
}
