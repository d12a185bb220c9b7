/** Have both lists something, and nothing in common? An empty list contradicts nothing. */
export function disjoint(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((item) => b.includes(item));
}
