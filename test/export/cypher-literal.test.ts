import { describe, expect, it } from "vitest";
import { cypherLiteral, cypherString } from "../../src/export/cypher-literal.ts";

describe("cypherString", () => {
  it.for([
    ["plain", "'plain'"],
    ["it's", "'it\\'s'"],
    ["a\\b", "'a\\\\b'"],
    ["\\u0027", "'\\\\u0027'"],
    ["a\nb\r\tc", "'a\\nb\\r\\tc'"],
    ["\u0000\u202e\u2028", "'\\u0000\\u202e\\u2028'"],
    ["\ud800", "'\ufffd'"],
    ["`back`", "'`back`'"],
  ] as const)("%j is %s", ([text, literal]) => expect(cypherString(text)).toBe(literal));
});

describe("cypherLiteral", () => {
  it.for([
    [1, "integer", "1"],
    [1, "float", "1.0"],
    [0.5, "float", "0.5"],
    [1e-7, "float", "1e-7"],
    [true, "boolean", "true"],
    [null, "string", "null"],
    ["2024-01-26", "date", "date('2024-01-26')"],
    [["a", "b'"], "string[]", "['a', 'b\\'']"],
  ] as const)("%j as %s is %s", ([value, type, literal]) => {
    expect(cypherLiteral(value, type)).toBe(literal);
  });
});
