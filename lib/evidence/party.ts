/**
 * Who gains, in few words: the words that the names of the options begin with in common (“Istio sidecar” and
 * “Istio ambient” are Istio), else the names. Null when nobody does.
 */
export function partyOf(interest: readonly { name: string }[]): string | null {
  const [first, ...others] = interest.map(({ name }) => name);
  if (first === undefined) return null;
  if (others.length === 0) return first;
  const words = first.split(" ");
  const shared = words.findIndex((word, index) => others.some((name) => name.split(" ")[index] !== word));
  return shared > 0 ? words.slice(0, shared).join(" ") : [first, ...others].join(", ");
}
