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
  return [...checked, ...published, ...soughtDays(facts), ...evidenceDays(facts)]
    .filter(({ day }) => day > today)
    .map(({ file, path, day }) => ({ file, path, expected: `a day up to today, ${today}`, found: day }));
}

// --

interface PlacedDay {
  file: string;
  path: string;
  day: string;
}

/** When cells, figures, facts of options and requirements were sought in vain. */
function soughtDays({ capabilities, measures, options, requirements }: Facts): PlacedDay[] {
  return [
    ...capabilities.flatMap(({ id, cells }) =>
      Object.entries(cells).flatMap(([option, cell]) =>
        cell?.kind === "unknown" ? sought(fileOf.capability(id), `cells.${option}.`, cell.sought) : [],
      ),
    ),
    ...measures.flatMap(({ id, cells }) =>
      Object.entries(cells).flatMap(([option, cell]) => sought(fileOf.measure(id), `cells.${option}.`, cell?.sought)),
    ),
    ...options.flatMap(({ id, facts }) =>
      Object.entries(facts).flatMap(([name, fact]) =>
        fact.value === null ? sought(fileOf.option(id), `facts.${name}.`, fact.sought) : [],
      ),
    ),
    ...requirements.flatMap(({ id, framework, sought: places }) =>
      sought(fileOf.requirement(framework, id), "", places),
    ),
  ];
}

/** What building blocks and checked articles date besides their citations. */
function evidenceDays({ buildingBlocks, articles }: Facts): PlacedDay[] {
  return [
    ...buildingBlocks.flatMap(({ id, conformance = [], sought: places }) => [
      ...conformance.map(({ on }, index) => ({
        file: fileOf.buildingBlock(id),
        path: `conformance.${index}.on`,
        day: on,
      })),
      ...sought(fileOf.buildingBlock(id), "", places),
    ]),
    ...articles.flatMap(({ id, statements }) =>
      statements.flatMap(({ checkedOn, sought: places }, index) => [
        { file: fileOf.article(id), path: `statements.${index}.checkedOn`, day: checkedOn },
        ...sought(fileOf.article(id), `statements.${index}.`, places),
      ]),
    ),
  ];
}

function sought(file: string, prefix: string, places: readonly { on: string }[] = []): PlacedDay[] {
  return places.map(({ on }, index) => ({ file, path: `${prefix}sought.${index}.on`, day: on }));
}
