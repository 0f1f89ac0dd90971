/** Splits `<a>-vs-<b>`. Null when it is not a pair of two different known ids. */
export function parsePair(pair: string, ids: readonly string[]): [string, string] | null {
  for (const a of ids) {
    for (const b of ids) if (a !== b && pair === pairId(a, b)) return [a, b];
  }
  return null;
}

/** The address part of a pair, in the order given. */
export function pairId(a: string, b: string): string {
  return `${a}-vs-${b}`;
}

/** Every ordered pair of two different ids. */
export function allPairs(ids: readonly string[]): [string, string][] {
  return ids.flatMap((a) => ids.filter((b) => b !== a).map((b): [string, string] => [a, b]));
}

/** The order that is canonical: the content's. */
export function canonicalPair(a: string, b: string, ids: readonly string[]): [string, string] {
  return ids.indexOf(a) <= ids.indexOf(b) ? [a, b] : [b, a];
}
