/** For every field that asks, and for the page that answers. Here, since this file drags no index along. */
export const longestSiteSearch = 80;

/** A number with dots is one word, or `1.2.4` would be found wherever a 1, a 2 and a 4 stand. */
const word = /\d+(?:\.\d+)+|(?:(?!\d+\.\d)[\p{L}\p{M}\p{N}])+/gu;
const hyphens = /[-‐‑]/g;
const hyphenated = /[\p{L}\p{M}\p{N}]+(?:[-‐‑][\p{L}\p{M}\p{N}]+)+/gu;

/** The words of a text as they are indexed: `multi-cluster` is `multi`, `cluster` and `multicluster`. */
export function wordsOf(text: string): string[] {
  const folded = (text.match(hyphenated) ?? []).map((found) => found.replace(hyphens, ""));
  return [...plainWords(text), ...folded.map((found) => found.toLowerCase())];
}

/** What is asked for, part by part. Each part has one spelling or two, `multi cluster` and `multicluster`. */
export function askedParts(q: string): string[][][] {
  return q
    .split(/\s+/u)
    .map((part) => [part, part.replace(hyphens, "")].map(plainWords))
    .filter(([apart]) => apart && apart.length > 0)
    .map(([apart = [], folded = []]) => (apart.length === folded.length ? [apart] : [apart, folded]));
}

/** Without hyphens, marks and case: what a title is compared by. */
export const plainWords = (text: string): string[] => (text.match(word) ?? []).map((found) => found.toLowerCase());
