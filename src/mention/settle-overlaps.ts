import type { Mention } from "../doc/index.ts";
import type { Candidate } from "./candidate.ts";
import { modifiesNoun } from "./noun-phrase.ts";
import type { Reading } from "./reading.ts";

/**
 * Of candidates that name the same words, keeps the one of the most trusted finder; of candidates
 * one inside the other, both where they name different things with heads of their own.
 */
export function settleOverlaps(
  reading: Reading,
  byFinder: readonly (readonly Candidate[])[],
): Mention[] {
  const kept: Candidate[] = [];
  const owners: Candidate[][] = reading.tokens.map(() => []);
  for (const candidates of byFinder)
    for (const candidate of candidates) {
      const rivals = new Set<Candidate>();
      for (let index = candidate.first; index < candidate.last; index++)
        for (const owner of owners[index]!) rivals.add(owner);
      if ([...rivals].some((rival) => !canStandTogether(rival, candidate))) continue;
      kept.push(candidate);
      for (let index = candidate.first; index < candidate.last; index++)
        owners[index]!.push(candidate);
    }
  kept.sort((a, b) => a.first - b.first || b.last - a.last);
  return kept
    .filter((candidate) => candidate.type !== null)
    .map((candidate, index) => toMention(reading, candidate, index, kept));
}

function canStandTogether(rival: Candidate, candidate: Candidate): boolean {
  const inside = rival.first <= candidate.first && candidate.last <= rival.last;
  const around = candidate.first <= rival.first && rival.last <= candidate.last;
  if (!inside && !around) return false;
  if (rival.first === candidate.first && rival.last === candidate.last) return false;
  const inner = inside ? candidate : rival;
  const outer = inside ? rival : candidate;
  if (inner.type === null) return true;
  if (outer.type === null) return inner.rule === "known-name" && outer.rule !== "known-name";
  if (inner.head === outer.head || inner.key === outer.key) return false;
  return inner.rule !== "model-entity" || wordsOfKey(inner) !== wordsOfKey(outer);
}

function wordsOfKey({ key }: Candidate): string {
  return key.slice(key.indexOf(":") + 1);
}

function toMention(
  reading: Reading,
  candidate: Candidate,
  index: number,
  all: readonly Candidate[],
): Mention {
  const { tokens, doc } = reading;
  const start = tokens[candidate.first]!.start;
  const end = tokens[candidate.last - 1]!.end;
  const head = tokens[candidate.head]!;
  const inside = all.some(
    (other) =>
      other !== candidate &&
      other.type !== null &&
      other.first <= candidate.first &&
      candidate.last <= other.last,
  );
  return {
    index,
    type: candidate.type!,
    head: candidate.head,
    first: candidate.first,
    last: candidate.last,
    start,
    end,
    text: doc.article.text.slice(start, end),
    name: candidate.name,
    key: candidate.key,
    named: candidate.named,
    nested: inside || modifiesNoun(head, tokens),
    plural: /S$/.test(head.tag),
    standsForBody: candidate.standsForBody,
    states: candidate.states,
    rule: candidate.rule,
  };
}
