import type { TextSpan, Token } from "../doc/index.ts";
import { textSpan } from "../doc/index.ts";
import type { Frame, FrameKind, Participant, Phrase } from "../frame/index.ts";
import type { Traced } from "../annotate.ts";

/** Where a thing stands in a frame: "agent", "patient", "recipient", "owner", "after on". */
export interface FrameRole {
  readonly role: string;
  /** Entity key. */
  readonly entity: string;
}

/** A frame as a plain value, with everything that rules most often ask it. */
export interface FrameRecord {
  readonly predicate: TextSpan;
  readonly lemma: string;
  readonly kind: FrameKind;
  readonly sentence: number;
  readonly roles: readonly FrameRole[];
  readonly negated: boolean;
  readonly modal: string | null;
  readonly conditional: boolean;
  /** Lemmas that govern it, nearest first. */
  readonly governors: readonly string[];
  /** Entity key of whose words they are; null where the article's. */
  readonly saidBy: string | null;
}

/** Reads a frame on demand and keeps what it says. */
export function toFrameRecord(frame: Frame, doc: Traced): FrameRecord {
  const { attitude, speaker, predicate } = frame;
  return {
    predicate: textSpan(doc.article.text, predicate),
    lemma: frame.lemma,
    kind: frame.kind,
    sentence: frame.sentence,
    roles: rolesOf(frame, doc),
    negated: attitude.negated,
    modal: attitude.modal,
    conditional: attitude.conditional,
    governors: attitude.governors,
    saidBy: (speaker?.person ?? speaker?.body)?.key ?? null,
  };
}

function rolesOf(frame: Frame, doc: Traced): FrameRole[] {
  const noun = frame.kind === "noun";
  const roles = [
    ...named("agent", noun ? frame.doers(["by"]) : frame.agents),
    ...named("owner", noun ? frame.owners : []),
    ...named("patient", phrases(noun ? [] : frame.patients)),
    ...named("recipient", phrases(noun ? [] : frame.recipients)),
    ...prepositionsOf(frame.predicate, doc).flatMap((preposition) =>
      named(`after ${preposition}`, phrases(frame.after([preposition], false))),
    ),
  ];
  const seen = new Set<string>();
  return roles.filter(({ role, entity }) => {
    const key = `${role} ${entity}`;
    return !seen.has(key) && seen.add(key);
  });
}

function named(role: string, participants: readonly Participant[]): FrameRole[] {
  return participants.map(({ entity }) => ({ role, entity: entity.key }));
}

function phrases(list: readonly Phrase[]): Participant[] {
  return list.flatMap((phrase) => [...phrase.participants]);
}

function prepositionsOf(predicate: Token, doc: Traced): string[] {
  const children = predicate.children.map((index) => doc.tokens[index]!);
  const found = children.filter(
    ({ dependency }) => dependency === "prep" || dependency === "agent",
  );
  return [...new Set(found.map(({ lemma }) => lemma))];
}
