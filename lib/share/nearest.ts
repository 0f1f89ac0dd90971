import { distance } from "fastest-levenshtein";

/** Names are compared up to this length: an address may be kilobytes long. */
const mostCharacters = 200;

/** The three names nearest to what was asked for, nearest first; none that shares less than half of its letters. */
export function nearestOf<T>(known: readonly T[], asked: string, nameOf: (one: T) => string): T[] {
  const text = asked.slice(0, mostCharacters);
  return known
    .map((one) => ({ one, name: nameOf(one), far: distance(nameOf(one), text) }))
    .sort((a, b) => a.far - b.far)
    .slice(0, 3)
    .filter(({ name, far }) => far <= name.length / 2)
    .map(({ one }) => one);
}
