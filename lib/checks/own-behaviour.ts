import type { Check } from "./check";
import { allCitations } from "./citations";

/** A rival describing somebody else's product is a comparison, whatever its tone. */
export const ownBehaviour: Check = (facts) => {
  const interests = new Map(facts.sources.map((source) => [source.id, source.interest]));
  return allCitations(facts).flatMap(({ file, path, citation, options }) => {
    const interest = interests.get(citation.source) ?? [];
    if (citation.about !== "own-behaviour" || interest.length === 0) return [];
    const foreign = options.filter((option) => !interest.includes(option));
    return foreign.length === 0
      ? []
      : [
          {
            file,
            path: `${path}.about`,
            expected: `"comparison", since ${citation.source} has an interest in ${interest.join(", ")} and speaks of ${foreign.join(", ")}`,
            found: '"own-behaviour"',
          },
        ];
  });
};
