import { buildNameIndex } from "./name-index.ts";
import type { NameIndex } from "./name-index.ts";
import { NAME_FILES, nameFilePath } from "./name-rows.ts";
import type { NameFile } from "./name-rows.ts";
import { readYaml } from "./read-yaml.ts";

export { foldName, slug } from "./fold-name.ts";
export { buildNameIndex } from "./name-index.ts";
export type { KnownName, NameKind } from "./known-name.ts";
export type { NameIndex, NameMatch } from "./name-index.ts";
export type { KnownType, NameRow, StateRow } from "./name-rows.ts";

let loaded: NameIndex | null = null;

/** The index of every name under `names/`, read once. */
export function loadNames(): NameIndex {
  return (loaded ??= buildNameIndex(readNameFiles()));
}

/** The parsed files under `names/`, by name without ".yaml". */
export function readNameFiles(): Record<NameFile, unknown> {
  const files = Object.keys(NAME_FILES) as NameFile[];
  return Object.fromEntries(files.map((file) => [file, readYaml(nameFilePath(file))])) as Record<
    NameFile,
    unknown
  >;
}
