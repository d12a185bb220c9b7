/**
 * JSON on one line with the properties of every object in order of their names, so that equal
 * values have equal bytes. Lone surrogates come out as escapes, as in `JSON.stringify`.
 */
export function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? sortedProperties(part)
      : part,
  );
}

function sortedProperties(value: object): object {
  const sorted = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  // `fromEntries` defines properties, so that one named "__proto__" stays one.
  return Object.fromEntries(sorted);
}
