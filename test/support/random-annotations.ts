import { EDGE_TYPES, NODE_TYPES, STATUSES } from "../../src/doc/index.ts";
import type { Annotation } from "../../src/doc/index.ts";
import { mulberry32 } from "../../src/graph/random.ts";
import { annotationOf } from "./annotation.ts";
import type { EntityFixture, ReportFixture } from "./annotation.ts";

const STEMS = ["Nile", "Sahel", "Cedar", "Delta", "Amber", "Falcon", "Granite", "Saffron"];
const HEADS = ["Front", "Committee", "Commission", "Units", "Unit", "Army", "Council", "al-Sha'bi"];
const STATES = ["Iraq", "Syria", "Sudan"];

/**
 * Annotations as they could be, by chance with a seed: names in variants, with and without state,
 * acronyms, surnames, reports of every type and status between them, with and without dates.
 */
export function randomAnnotations(
  seed: number,
  {
    articles,
    entities = 6,
    reports = 8,
  }: { articles: number; entities?: number; reports?: number },
): Annotation[] {
  const random = mulberry32(seed);
  const below = (limit: number) => Math.floor(random() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;

  const entity = (): EntityFixture => {
    const type = pick(NODE_TYPES);
    const state = pick(STATES);
    const words = `${pick(STEMS)} ${pick(STEMS)} ${pick(HEADS)}`;
    const name = pick([words, `${words} of ${state}`, `${words} in ${state}`, `the ${words}`]);
    return {
      type,
      name: type === "Official" ? `${pick(["", "Gen. "])}${pick(STEMS)} ${pick(STEMS)}` : name,
      named: random() < 0.8,
      states: random() < 0.5 ? [state] : [],
      acronyms: random() < 0.1 ? [pick(["NFC", "SAC"])] : [],
      ...(type === "Decision"
        ? { decision: { kind: pick(["vote", "agreement"]), date: null } }
        : {}),
    };
  };

  return Array.from({ length: articles }, (_, number) => {
    const distinct = new Map(
      Array.from({ length: entities }, entity).map((one) => [`${one.type} ${one.name}`, one]),
    );
    const inArticle = [...distinct.values()];
    const names = new Set(inArticle.map(({ name }) => name));
    // A name of two types would make ends ambiguous to the fixture.
    const usable = inArticle.filter(
      ({ name }) => inArticle.filter((other) => other.name === name).length === 1,
    );
    const report = (): ReportFixture => {
      const [source, target] = [pick(usable).name, pick(usable).name];
      const date = pick(["2024", "2024-01", "2024-01-26", "2023-12-31", undefined]);
      return {
        type: pick(EDGE_TYPES),
        source,
        target,
        quote: `${source} did ${pick(STEMS)} to ${target}`,
        trigger: "did",
        status: pick(STATUSES),
        confidence: Math.round(random() * 100) / 100,
        ...(random() < 0.5 ? { saidBy: pick(usable).name } : {}),
        ...(date === undefined ? {} : { date }),
      };
    };
    return annotationOf({
      id: `article-${String(number).padStart(5, "0")}.txt`,
      title: `Title ${number} of ${names.size}`,
      entities: inArticle,
      reports: usable.length === 0 ? [] : Array.from({ length: reports }, report),
    });
  });
}
