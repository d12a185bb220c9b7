import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseTable } from "../../src/lexicon/parse-table.ts";
import { parseYaml } from "../../src/lexicon/parse-yaml.ts";
import { readYaml } from "../../src/lexicon/read-yaml.ts";

const folder = join(import.meta.dirname, "../../src/lexicon/names");

describe("parseTable", () => {
  it.for(readdirSync(folder))("reads names/%s as the YAML library does", (file) => {
    const text = readFileSync(join(folder, file), "utf8");
    expect(parseTable(text)).toEqual(parse(text));
  });

  it.for([
    "- name: Hamas\n",
    '- name: "17"\n  aliases: [a, "b: c", d e]\n  ambiguous: true\n',
    '# comment\n\n- name: x\n  aliases:\n    - y z\n    # comment\n    - "w"\n',
    "- name: People's Army\r\n  state: Côte d'Ivoire\r\n",
    "- name: yes\n- name: NO\n",
  ])("reads %j as the YAML library does", (text) => expect(parseTable(text)).toEqual(parse(text)));

  it.for([
    ["", "nothing"],
    ["name: x\n", "a map"],
    ["- x\n", "a list of scalars"],
    ["- name: 17\n", "a number"],
    ["- name: 1e3\n", "a number in scientific notation"],
    ["- name: null\n", "null"],
    ["- name: x # comment\n", "a comment after a value"],
    ["- name: x: y\n", "a colon in a value"],
    ["- name: 'x'\n", "single quotes"],
    ['- name: "x\\n"\n', "an escape"],
    ["- name: [a, [b]]\n", "a nested list"],
    ["- name: [a, true]\n", "a switch in a list"],
    ["- name: []\n", "an empty list"],
    ["- name: {a: b}\n", "a nested map"],
    ["- name: |\n    x\n", "a block scalar"],
    ["- name: &a x\n", "an anchor"],
    ["- name:\n", "an empty value"],
    ["- name:\n  state: x\n", "an empty value before a field"],
    ["- name:x\n", "a field without a space"],
    ["- name: x\n  name: y\n", "a field twice"],
    ["- name: x\n    y\n", "a folded value"],
    ["- name: x\n   state: y\n", "a crooked indentation"],
    ["  state: x\n", "a field before any row"],
    ["    - x\n", "an item before any field"],
    ["---\n- name: x\n", "a document mark"],
  ] as const)("leaves %j, %s, to the YAML library", ([text]) =>
    expect(parseTable(text)).toBeNull(),
  );
});

describe("parseYaml", () => {
  it("reads what is no plain table with the YAML library", () => {
    expect(parseYaml("a: {b: [1, 2]}\n", "heads.yaml")).toEqual({ a: { b: [1, 2] } });
  });

  it("says in which line a text breaks off being YAML", () => {
    expect(() => parseYaml("- name: x\n  name: y\n", "names/groups.yaml")).toThrow(
      "names/groups.yaml, line 2: found Map keys must be unique",
    );
  });
});

describe("readYaml", () => {
  it("names the file that is missing", () => {
    expect(() => readYaml("names/planets.yaml")).toThrow(
      "names/planets.yaml, the whole file: found ENOENT",
    );
  });
});
