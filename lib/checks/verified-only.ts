import { type Check, fileOf } from "./check";
import { allCitations } from "./citations";

/** Grade X is never shown as a fact: option facts and dates may not rest on unverified reading. */
export const verifiedOnly: Check = (facts) => {
  const claimsFile = new Set(facts.capabilities.map((capability) => fileOf.capability(capability.id)));
  return allCitations(facts)
    .filter(({ file, citation }) => citation.read === "unverified" && !claimsFile.has(file))
    .map(({ file, path }) => ({
      file,
      path: `${path}.read`,
      expected: '"primary", "excerpt" or "second-hand": an unverified statement is not shown as a fact',
      found: '"unverified"',
    }));
};
