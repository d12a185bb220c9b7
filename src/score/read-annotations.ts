import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { EDGE_TYPES, NODE_TYPES, STATUSES } from "../doc/index.ts";
import type { AnnotatedArticle, AnnotatedEdge, AnnotatedNode } from "./annotated-article.ts";

/** An annotation that cannot be read; says which file, what was found and what was expected. */
export class AnnotationError extends Error {
  override readonly name = "AnnotationError";
  readonly cure: string;

  constructor(message: string, cure: string, options?: ErrorOptions) {
    super(message, options);
    this.cure = cure;
  }
}

const SHAPE =
  'Expected {"article", "nodes": [{id, type, name, mentions, required}], "edges": [{from, type, to, status, said_by, evidence, required}]}.';

/**
 * The annotations in a folder, one JSON file an article, in order of file name.
 *
 * @throws AnnotationError when the folder cannot be read, holds no annotation, or one is broken
 */
export async function readAnnotations(folder: string): Promise<AnnotatedArticle[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    throw new AnnotationError(
      `The annotations' folder ${folder} cannot be read.`,
      "Name a folder of annotations, one JSON file an article.",
      { cause: error },
    );
  }
  const files = names.filter((name) => name.endsWith(".json")).sort();
  if (files.length === 0) throw new AnnotationError(`${folder} holds no .json file.`, SHAPE);
  return Promise.all(
    files.map(async (name) => {
      const file = join(folder, name);
      return toAnnotatedArticle(file, await readFile(file, "utf8"));
    }),
  );
}

/** @throws AnnotationError */
export function toAnnotatedArticle(file: string, json: string): AnnotatedArticle {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new AnnotationError(`${file} is no JSON: ${String(error)}.`, SHAPE, { cause: error });
  }
  const { nodes, edges } = value as { nodes?: unknown; edges?: unknown };
  if (!Array.isArray(nodes) || !Array.isArray(edges)) {
    throw new AnnotationError(`${file}: "nodes" or "edges" is no list.`, SHAPE);
  }
  const known = nodes.map((node: unknown, index) => toNode(node, `${file}: node ${index + 1}`));
  const ids = new Set(known.map(({ id }) => id));
  return {
    article: basename(file, ".json"),
    nodes: known,
    edges: edges.map((edge: unknown, index) => toEdge(edge, ids, `${file}: edge ${index + 1}`)),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function toNode(value: unknown, place: string): AnnotatedNode {
  const node = (value ?? {}) as Fields;
  const mentions = Array.isArray(node["mentions"]) ? node["mentions"] : [];
  return {
    id: text(node["id"], `${place}: id`),
    type: oneOf(NODE_TYPES, node["type"], `${place}: type`),
    name: text(node["name"], `${place}: name`),
    mentions: mentions.map((mention: unknown) => text(mention, `${place}: mentions`)),
    required: node["required"] === true,
  };
}

function toEdge(value: unknown, ids: ReadonlySet<string>, place: string): AnnotatedEdge {
  const edge = (value ?? {}) as Fields;
  const end = (field: string): string => {
    const id = text(edge[field], `${place}: ${field}`);
    if (!ids.has(id)) throw new AnnotationError(`${place}: ${field} is "${id}".`, NO_SUCH_NODE);
    return id;
  };
  const other = edge["other_status"];
  return {
    from: end("from"),
    type: oneOf(EDGE_TYPES, edge["type"], `${place}: type`),
    to: end("to"),
    status: oneOf(STATUSES, edge["status"] ?? "happened", `${place}: status`),
    otherStatus: other === undefined ? null : oneOf(STATUSES, other, `${place}: other_status`),
    saidBy: edge["said_by"] === null || edge["said_by"] === undefined ? null : end("said_by"),
    evidence: typeof edge["evidence"] === "string" ? edge["evidence"] : null,
    required: edge["required"] === true,
  };
}

const NO_SUCH_NODE = "No node has that id; correct the id or add the node.";

function text(value: unknown, place: string): string {
  if (typeof value === "string" && value !== "") return value;
  throw new AnnotationError(`${place}: found ${JSON.stringify(value)}, expected text.`, SHAPE);
}

function oneOf<T extends string>(names: readonly T[], value: unknown, place: string): T {
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  throw new AnnotationError(
    `${place}: found ${JSON.stringify(value)}.`,
    `Expected one of ${names.join(", ")}.`,
  );
}
