import { type Check, fileOf } from "./check";
import { allCitations } from "./citations";

/** A source that nothing cites is a leftover. */
export const sourcesUsed: Check = (facts) => {
  const cited = new Set(allCitations(facts).map(({ citation }) => citation.source));
  return facts.sources
    .filter((source) => !cited.has(source.id))
    .map((source) => ({
      file: fileOf.source(source.id),
      path: "id",
      expected: "a claim, fact or date that cites this source",
      found: "none in the content",
    }));
};
