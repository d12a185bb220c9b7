import { AttributeRuler } from "./attribute-ruler.ts";
import type { ModelContents } from "./data-file.ts";
import { EntityRecognizer } from "./entities.ts";
import type { Heap } from "./kernel/heap.ts";
import type { Pointer } from "./kernel/kernel.ts";
import { loadKernel, type KernelKind } from "./kernel/load-kernel.ts";
import { Lemmatizer } from "./lemmatizer.ts";
import { defaultLimits, type Limits } from "./limits.ts";
import { Parser } from "./parser.ts";
import { cutIntoPieces } from "./pieces.ts";
import { Tagger } from "./tagger.ts";
import { TokenVectors } from "./token-vectors.ts";
import { Tokenizer, type Words } from "./tokenizer.ts";
import type { EnglishModel, LanguageEntity, LanguageToken, ParsedText } from "./types.ts";
import { Vocabulary } from "./vocabulary.ts";
import { WordPool } from "./word-pool.ts";

const loneSurrogate = /\p{Surrogate}/gu;

/** The pipeline: a text goes through all parts, piece by piece. */
export class Pipeline implements EnglishModel {
  readonly #limits: Limits;
  readonly #heap: Heap;
  readonly #tokenizer: Tokenizer;
  readonly #sharedVectors: TokenVectors;
  readonly #tagger: Tagger;
  readonly #parser: Parser;
  readonly #entityVectors: TokenVectors;
  readonly #entityRecognizer: EntityRecognizer;
  readonly #attributeRuler: AttributeRuler;
  readonly #lemmatizer: Lemmatizer;
  /** Where the heap's scratch begins: all that is allocated after it serves one piece of text. */
  readonly #scratch: Pointer;

  constructor(
    { tables, weights }: ModelContents,
    kernelKind?: KernelKind,
    limits: Limits = defaultLimits,
  ) {
    const { kernel, heap } = loadKernel(kernelKind);
    const tokenVectors = (network: string, withSpacing: boolean): TokenVectors => {
      const pool = new WordPool(
        heap,
        kernel,
        weights,
        vocabulary,
        network,
        withSpacing,
        Math.max(limits.keptWords, limits.mostTokens + 1),
      );
      return new TokenVectors(heap, kernel, weights, network, pool);
    };
    const norms = Object.entries(tables.norms).map(([key, norm]) => [BigInt(key), norm] as const);
    const vocabulary = new Vocabulary(new Map(norms));
    this.#limits = limits;
    this.#heap = heap;
    this.#tokenizer = new Tokenizer(tables.tokenizer, vocabulary);
    this.#sharedVectors = tokenVectors("shared", true);
    this.#tagger = new Tagger(heap, kernel, weights, tables.tags);
    this.#parser = new Parser(heap, kernel, weights, tables.parserMoves);
    this.#entityVectors = tokenVectors("entities", false);
    this.#entityRecognizer = new EntityRecognizer(heap, kernel, weights, tables.entityMoves);
    this.#attributeRuler = new AttributeRuler(tables.attributeRules);
    this.#lemmatizer = new Lemmatizer(tables.lemmas);
    this.#scratch = heap.mark();
  }

  /** Bytes of memory that the kernel works on. */
  get heapSize(): number {
    return this.#heap.size;
  }

  parse(text: string): ParsedText {
    const result: Result = { text, tokens: [], entities: [] };
    // Half a surrogate pair is no character; U+FFFD is as long, so offsets stay right.
    const readable = text.replace(loneSurrogate, "\ufffd");
    this.#parseInPieces(readable, 0, this.#limits.longestPiece, result);
    return { tokens: result.tokens, entities: result.entities };
  }

  #parseInPieces(text: string, offset: number, longest: number, result: Result): void {
    for (const { start, end } of cutIntoPieces(text, longest)) {
      const piece = text.slice(start, end);
      const words = this.#tokenizer.tokenize(piece);
      if (words.lexemes.length <= this.#limits.mostTokens) {
        this.#parseWords(words, offset + start, result);
      } else {
        this.#parseInPieces(piece, offset + start, piece.length >> 1, result);
      }
    }
  }

  #parseWords(words: Words, offset: number, result: Result): void {
    const { lexemes } = words;
    const length = lexemes.length;
    if (length === 0) return;
    const isSpace = lexemes.map((lexeme) => lexeme.isSpace);
    this.#heap.release(this.#scratch);
    const sharedVectors = this.#sharedVectors.compute(words);
    const modelTags = this.#tagger.tag(sharedVectors, length);
    const { heads, labels, sentenceStarts } = this.#parser.parse(sharedVectors, isSpace);
    this.#heap.release(this.#scratch);
    const entityVectors = this.#entityVectors.compute(words);
    const entities = this.#entityRecognizer.recognize(entityVectors, isSpace, sentenceStarts);
    const { tags, dependencies, pos, morphs, lemmas } = this.#attributeRuler.apply(
      lexemes,
      modelTags,
      labels,
    );
    const firstToken = result.tokens.length;
    for (let i = 0; i < length; i++) {
      const { text } = lexemes[i]!;
      const start = offset + words.starts[i]!;
      const end = start + text.length;
      result.tokens.push({
        // A copy of the slice is saved, except where a character was replaced.
        text: text.includes("\ufffd") ? result.text.slice(start, end) : text,
        start,
        end,
        tag: tags[i]!,
        pos: pos[i]!,
        morph: morphs[i]!,
        lemma: lemmas[i] ?? this.#lemmatizer.lemma(text, pos[i]!, morphs[i]!),
        head: firstToken + heads[i]!,
        dependency: dependencies[i]!,
        sentenceStart: sentenceStarts[i] === 1,
        spaceAfter: words.spaces[i] === 1,
      });
    }
    for (const { first, last, label } of entities) {
      result.entities.push({ first: firstToken + first, last: firstToken + last, label });
    }
  }
}

interface Result {
  readonly text: string;
  readonly tokens: LanguageToken[];
  readonly entities: LanguageEntity[];
}
