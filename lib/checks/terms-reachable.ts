import { type Check, fileOf } from "./check";

/** A term that no row and no other term points at is never found. */
export const termsReachable: Check = ({ capabilities, terms }) => {
  const named = new Set([
    ...capabilities.flatMap((capability) => capability.terms),
    ...terms.flatMap((term) => term.seeAlso.filter((id) => id !== term.id)),
  ]);
  return terms
    .filter((term) => !named.has(term.id))
    .map((term) => ({
      file: fileOf.term(term.id),
      path: "id",
      expected: "a capability or another term that names this term",
      found: "none in the content",
    }));
};
