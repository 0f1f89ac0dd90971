/**
 * Items with their place, for keys of lists whose items have no id and never move. Keys are part of what is sent:
 * a sentence that is its own key would be sent twice.
 */
export function numbered<T>(items: readonly T[]): { n: number; item: T }[] {
  return items.map((item, n) => ({ n, item }));
}
