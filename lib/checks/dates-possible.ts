import type { ContentProblem } from "@/lib/schema/problem";
import type { Facts } from "@/lib/schema/types";
import { type Check, fileOf } from "./check";
import { allCitations } from "./citations";

/** Nothing was checked before it was published. */
export const datesPossible: Check = (facts) => {
  const published = new Map(facts.sources.map((source) => [source.id, source.published]));
  return allCitations(facts).flatMap(({ file, path, citation }) => {
    const day = published.get(citation.source);
    if (!day || citation.checkedOn >= day) return [];
    const expected = `a day from ${day}, when ${citation.source} was published`;
    return [{ file, path: `${path}.checkedOn`, expected, found: citation.checkedOn }];
  });
};

/**
 * Nothing was checked, sought or published in the future. Needs a clock, so it runs with `npm run check` and
 * `npm run revise` and not where content is loaded: a server whose clock is behind must still start.
 *
 * @param today `YYYY-MM-DD`
 */
export function datesAhead(facts: Facts, today: string): ContentProblem[] {
  const checked = allCitations(facts).map(({ file, path, citation }) => ({
    file,
    path: `${path}.checkedOn`,
    day: citation.checkedOn,
  }));
  const published = facts.sources.flatMap(({ id, published: day }) =>
    day ? [{ file: fileOf.source(id), path: "published", day }] : [],
  );
  const sought = facts.capabilities.flatMap((capability) =>
    Object.entries(capability.cells).flatMap(([option, cell]) =>
      cell?.kind === "unknown"
        ? cell.sought.map(({ on }, index) => ({
            file: fileOf.capability(capability.id),
            path: `cells.${option}.sought.${index}.on`,
            day: on,
          }))
        : [],
    ),
  );
  const soughtFigures = facts.measures.flatMap((measure) =>
    Object.entries(measure.cells).flatMap(([option, cell]) =>
      (cell?.sought ?? []).map(({ on }, index) => ({
        file: fileOf.measure(measure.id),
        path: `cells.${option}.sought.${index}.on`,
        day: on,
      })),
    ),
  );
  const soughtTexts = facts.requirements.flatMap(({ id, framework, sought = [] }) =>
    sought.map(({ on }, index) => ({ file: fileOf.requirement(framework, id), path: `sought.${index}.on`, day: on })),
  );
  return [...checked, ...published, ...sought, ...soughtFigures, ...soughtTexts]
    .filter(({ day }) => day > today)
    .map(({ file, path, day }) => ({ file, path, expected: `a day up to today, ${today}`, found: day }));
}
