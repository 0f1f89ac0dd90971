import { type Check, fileOf } from "./check";
import { allCitations } from "./citations";

/** A source that nothing cites, and that is no article whose statements are checked, is a leftover. */
export const sourcesUsed: Check = (facts) => {
  const cited = new Set([
    ...allCitations(facts).map(({ citation }) => citation.source),
    ...facts.articles.map(({ id }) => id),
  ]);
  return facts.sources
    .filter((source) => !cited.has(source.id))
    .map((source) => ({
      file: fileOf.source(source.id),
      path: "id",
      expected: "a claim, fact or date that cites this source",
      found: "none in the content",
    }));
};
