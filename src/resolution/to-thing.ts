import { compareText, contains } from "../doc/index.ts";
import type { EntityMention, Office, PartialDate } from "../doc/index.ts";
import type { Join, NodeMention } from "../graph/types.ts";
import { foldName } from "../lexicon/fold-name.ts";
import type { Candidate } from "./candidate.ts";
import type { Cluster } from "./cluster.ts";
import { isNameLike, tidyName } from "./name-like.ts";
import type { Thing } from "./resolution.ts";
import type { ResolutionWords } from "./words.ts";

/**
 * A cluster as one thing, under the name of its representative.
 *
 * @param bodyOf key of the thing that an article's entity is, null where the article has no such
 */
export function toThing(
  cluster: Cluster,
  key: string,
  bodyOf: (article: string, entityKey: string) => string | null,
  words: ResolutionWords,
): Thing {
  const { representative, members } = cluster;
  const { type } = representative.entity;
  const name = nameOf(representative, words);
  return {
    key,
    type,
    name,
    named: members.some(({ entity }) => entity.named || entity.known !== null),
    aliases: aliasesOf(members, name, words),
    mentions: mentionsOf(members),
    states: [...new Set(members.flatMap(({ entity }) => entity.states))].sort(),
    joins: joinsOf(cluster, words),
    ...(type === "Official" ? { offices: officesOf(members, bodyOf) } : {}),
    ...(type === "Decision" ? decisionOf(members) : {}),
  };
}

function nameOf({ entity }: Candidate, words: ResolutionWords): string {
  return entity.known === null ? tidyName(entity.name, words) || entity.name : entity.name;
}

/** Joins of coreference that find a description ("the Arab country"), never another name. */
const DESCRIBING_RULES: ReadonlySet<string> = new Set(["definite-description", "office-holder"]);

/** Not for what only describes, nor for a part of a longer name. */
function isName(mention: EntityMention, _place: number, all: readonly EntityMention[]): boolean {
  return (
    !DESCRIBING_RULES.has(mention.rule) &&
    !all.some((other) => contains(other, mention) && !contains(mention, other))
  );
}

/**
 * Every other name, one for each way of writing that differs in more than case, accents and
 * apostrophes: the one that most mentions have.
 */
function aliasesOf(members: readonly Candidate[], name: string, words: ResolutionWords): string[] {
  const counts = new Map<string, number>();
  const count = (form: string) => counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const { entity } of members) {
    count(nameOf({ entity } as Candidate, words));
    for (const { text } of entity.mentions.filter(isName)) {
      const form = tidyName(text, words);
      if (isNameLike(form, words)) count(form);
    }
  }
  const best = new Map<string, string>();
  for (const [form, frequency] of [...counts].sort(([a], [b]) => compareText(a, b))) {
    const folded = foldName(form);
    const rival = best.get(folded);
    if (rival === undefined || frequency > counts.get(rival)!) best.set(folded, form);
  }
  best.delete(foldName(name));
  return [...best.values()].sort(compareText);
}

function mentionsOf(members: readonly Candidate[]): NodeMention[] {
  const mentions = members.flatMap(({ article, entity }) =>
    entity.mentions.map(({ start, end, text, rule }) => ({ article, start, end, text, rule })),
  );
  const order = (a: NodeMention, b: NodeMention) =>
    compareText(a.article, b.article) ||
    a.start - b.start ||
    a.end - b.end ||
    compareText(a.rule, b.rule);
  return mentions.sort(order).filter(({ article, start, end }, place, sorted) => {
    const previous = sorted[place - 1];
    return previous?.article !== article || previous.start !== start || previous.end !== end;
  });
}

/** One line for each rule and pair of forms, with the first article and how often it joined. */
function joinsOf({ joins }: Cluster, words: ResolutionWords): Join[] {
  const lines = new Map<string, Join & { count: number }>();
  for (const { sieve, joined, to } of joins) {
    const line = {
      rule: sieve,
      name: nameOf(joined, words),
      sameAs: nameOf(to, words),
      article: joined.article,
      count: 1,
    };
    const key = JSON.stringify([line.rule, line.name, line.sameAs]);
    const earlier = lines.get(key);
    if (!earlier) lines.set(key, line);
    else {
      const article = earlier.article < line.article ? earlier.article : line.article;
      lines.set(key, { ...line, article, count: earlier.count + 1 });
    }
  }
  return [...lines.values()].sort(
    (a, b) =>
      compareText(a.rule, b.rule) ||
      compareText(a.name, b.name) ||
      compareText(a.sameAs ?? "", b.sameAs ?? ""),
  );
}

function officesOf(
  members: readonly Candidate[],
  bodyOf: (article: string, entityKey: string) => string | null,
): Office[] {
  const offices = new Map<string, Office>();
  for (const { article, entity } of members) {
    for (const { title, of, former } of entity.offices ?? []) {
      const office = { title, of: of === null ? null : bodyOf(article, of), former };
      const key = JSON.stringify([foldName(title), office.of, former]);
      const earlier = offices.get(key);
      if (!earlier || compareText(title, earlier.title) < 0) offices.set(key, office);
    }
  }
  return [...offices.keys()].sort(compareText).map((key) => offices.get(key)!);
}

/** The kind that most articles give, and the date that says most. */
function decisionOf(members: readonly Candidate[]): { kind: string; date: PartialDate | null } {
  const decisions = members.flatMap(({ entity }) => (entity.decision ? [entity.decision] : []));
  const counts = new Map<string, number>();
  for (const { kind } of decisions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [kind] = [...counts.keys()].sort(
    (a, b) => counts.get(b)! - counts.get(a)! || compareText(a, b),
  );
  const [date] = decisions
    .flatMap(({ date }) => (date ? [date] : []))
    .sort((a, b) => b.date.length - a.date.length || compareText(a.date, b.date));
  return { kind: kind ?? "", date: date ?? null };
}
