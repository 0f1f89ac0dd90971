import { type Check, fileOf } from "./check";
import { allCitations } from "./citations";

/** Nothing is checked in the future, published in the future, or checked before it was published. */
export const datesPossible: Check = (facts, { today }) => {
  const published = new Map(facts.sources.map((source) => [source.id, source.published]));
  const early = allCitations(facts).flatMap(({ file, path, citation }) => {
    const day = published.get(citation.source);
    if (citation.checkedOn > today)
      return [{ file, path: `${path}.checkedOn`, expected: `a day up to today, ${today}`, found: citation.checkedOn }];
    if (day && citation.checkedOn < day)
      return [
        {
          file,
          path: `${path}.checkedOn`,
          expected: `a day from ${day}, when ${citation.source} was published`,
          found: citation.checkedOn,
        },
      ];
    return [];
  });
  const future = facts.sources
    .filter((source) => source.published && source.published > today)
    .map((source) => ({
      file: fileOf.source(source.id),
      path: "published",
      expected: `a day up to today, ${today}`,
      found: String(source.published),
    }));
  return [...early, ...future];
};
