import { createHash } from "node:crypto";
import { slug } from "../lexicon/fold-name.ts";
import type { Candidate } from "./candidate.ts";
import type { Cluster } from "./cluster.ts";
import { compareText } from "../doc/index.ts";

/** A longer slug is cut and gets a hash of the whole. */
const LONGEST_SLUG = 80;

/**
 * A key for each cluster: its type and the lexicon's or its representative's own words. What is only
 * described gets a mark of its article, as the same words mean somebody else in the next one.
 * Clusters that would share a key are told apart by their states, else by a mark of their first
 * article; one without a state keeps the plain key if it is the only such.
 */
export function keysOf(clusters: readonly Cluster[]): Map<Cluster, string> {
  const keys = new Map<Cluster, string>();
  for (const namesakes of groupBy(clusters, plainKey).values()) {
    for (const [key, sharing] of groupBy(namesakes, (cluster) =>
      keyWithStates(cluster, namesakes),
    )) {
      for (const cluster of sharing) {
        keys.set(cluster, sharing.length === 1 ? key : `${key}-${markOf(firstMember(cluster))}`);
      }
    }
  }
  return keys;
}

function plainKey({ representative }: Cluster): string {
  const { type, known, key } = representative.entity;
  const words = slug((known ?? key).slice((known ?? key).indexOf(":") + 1));
  const plain = `${type.toLowerCase()}:${boundedSlug(words === "" ? hash(key) : words)}`;
  return representative.isDistinct ? plain : `${plain}-${hash(representative.article)}`;
}

function keyWithStates(cluster: Cluster, namesakes: readonly Cluster[]): string {
  const key = plainKey(cluster);
  const states = [...new Set(cluster.faces.flatMap((face) => face.states))].sort();
  if (namesakes.length === 1 || states.length === 0) return key;
  return `${key}-${boundedSlug(states.map(slug).join("-"))}`;
}

function boundedSlug(words: string): string {
  if (words.length <= LONGEST_SLUG) return words;
  return `${words.slice(0, LONGEST_SLUG).replace(/\p{Surrogate}$/u, "")}-${hash(words)}`;
}

function firstMember({ members }: Cluster): Candidate {
  return [...members].sort(
    (a, b) => compareText(a.article, b.article) || compareText(a.entity.key, b.entity.key),
  )[0]!;
}

function markOf({ article, entity }: Candidate): string {
  return hash(JSON.stringify([article, entity.key]));
}

/** 40 bits in hexadecimal: among namesakes only, where ten thousand are many. */
function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 10);
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
