import type { Coreferent, Doc, Entity, Mention, Mentioned, Parsed, Token } from "../doc/index.ts";
import type { Lexicon } from "../lexicon/index.ts";
import type { OfficeFact } from "./offices.ts";
import type { Participant } from "./participants.ts";
import type { Speaker } from "./speakers.ts";
import { Tree } from "./tree.ts";

/** What all readers of frames share about one article: its tree, who is named where, who speaks. */
export class Reading {
  readonly doc: Doc & Parsed & Mentioned & Coreferent;
  readonly lexicon: Lexicon;
  readonly tree: Tree;
  readonly entities: ReadonlyMap<string, Entity>;
  /** Who holds which office, found before speech is read: a spokesman speaks for his body. */
  offices: readonly OfficeFact[] = [];
  /** Who speaks where, filled by `findSpeakers`: token index -> speaker. */
  readonly speakerOf = new Map<number, Speaker | null>();
  /** Whoever was last reported to speak before each sentence. */
  readonly speakerBefore: (Speaker | null)[] = [];
  /** Whose "we" it is where nobody is quoted: the body that gives out the text. */
  author: Participant | null = null;
  /** Subject of the sentence before each sentence, for "it" at its start. */
  readonly subjectBefore: (Participant | null)[] = [];
  readonly personBefore: (Participant | null)[] = [];
  readonly participantCache = new Map<number, readonly Participant[]>();
  readonly #mentionAt: (Mention | null)[];
  readonly #headedBy: ReadonlyMap<number, readonly Mention[]>;

  constructor(doc: Doc & Parsed & Mentioned & Coreferent, lexicon: Lexicon) {
    this.doc = doc;
    this.lexicon = lexicon;
    this.tree = new Tree(doc.tokens);
    this.entities = new Map(doc.entities.map((entity) => [entity.key, entity]));
    this.#mentionAt = placeMentions(doc);
    this.#headedBy = byHead(doc.mentions);
  }

  /** The mention whose head is this token, or a name that covers it. */
  mentionAt(token: Token): Mention | null {
    return this.#mentionAt[token.index] ?? null;
  }

  /** All mentions with this head: "Indian and Pakistani troops" are two. */
  mentionsHeadedBy(head: number): readonly Mention[] {
    return this.#headedBy.get(head) ?? [];
  }

  entityAt(token: Token): Entity | null {
    const mention = this.mentionAt(token);
    return mention ? this.entityOf(mention) : null;
  }

  entityOf(mention: Mention): Entity | null {
    const key = this.doc.entityOf[mention.index];
    return key == null ? null : (this.entities.get(key) ?? null);
  }

  /** The words of a sentence that are words: no white space tokens. */
  wordsOf(sentence: number): readonly Token[] {
    const { first, last } = this.doc.sentences[sentence]!;
    return this.doc.tokens.slice(first, last).filter((token) => token.pos !== "SPACE");
  }
}

function byHead(mentions: readonly Mention[]): Map<number, Mention[]> {
  const found = new Map<number, Mention[]>();
  for (const mention of mentions) {
    const same = found.get(mention.head);
    if (same) same.push(mention);
    else found.set(mention.head, [mention]);
  }
  return found;
}

function placeMentions(doc: Parsed & Mentioned): (Mention | null)[] {
  const placed: (Mention | null)[] = new Array<Mention | null>(doc.tokens.length).fill(null);
  for (const mention of doc.mentions) placed[mention.head] ??= mention;
  for (const mention of doc.mentions) {
    if (mention.nested) continue;
    const first =
      mention.named && mention.last - mention.first <= 6 ? nameStart(doc, mention) : mention.head;
    for (let index = first; index < mention.last; index++) placed[index] ??= mention;
  }
  return placed;
}

/** Where the name itself begins: titles and modifiers before it stay free for their own readers. */
function nameStart(doc: Parsed, mention: Mention): number {
  let start = mention.head;
  while (start > mention.first && /^(?:PROPN|PUNCT|PART)$/.test(doc.tokens[start - 1]!.pos))
    start--;
  return mention.type === "Official" ? mention.head : start;
}
