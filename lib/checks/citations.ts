import type { Citation, Facts } from "@/lib/schema/types";
import { fileOf } from "./check";
import { complianceCitations } from "./compliance-citations";
import { evidenceCitations } from "./evidence-citations";

/** Everything that cites a source, with the place it is written. */
export interface PlacedCitation {
  file: string;
  path: string;
  citation: Citation;
  /** Options the statement is about. */
  options: readonly string[];
}

export function allCitations(facts: Facts): PlacedCitation[] {
  const { capabilities, options, lifecycle, measures, prices } = facts;
  const inCells = capabilities.flatMap((capability) =>
    Object.entries(capability.cells).flatMap(([option, cell]) =>
      ((cell && "claims" in cell && cell.claims) || []).map((citation, index) => ({
        file: fileOf.capability(capability.id),
        path: `cells.${option}.claims.${index}`,
        citation,
        options: [option],
      })),
    ),
  );
  const inOptions = options.flatMap((option) =>
    Object.entries(option.facts).flatMap(([name, fact]) =>
      fact.value === null
        ? []
        : [{ file: fileOf.option(option.id), path: `facts.${name}`, citation: fact, options: [option.id] }],
    ),
  );
  const inNeeds = options.flatMap((option) =>
    option.needs.map((citation, index) => ({
      file: fileOf.option(option.id),
      path: `needs.${index}`,
      citation,
      options: [option.id],
    })),
  );
  const inEnds = options.flatMap(({ id, ended }) =>
    ended
      ? [
          { file: fileOf.option(id), path: "ended", citation: ended, options: [id] },
          ...ended.instead.map((citation, index) => ({
            file: fileOf.option(id),
            path: `ended.instead.${index}`,
            citation,
            options: [id],
          })),
        ]
      : [],
  );
  const inLifecycle = lifecycle.map((date) => ({
    file: fileOf.lifecycle(date.id),
    path: "citation",
    citation: date.citation,
    options: date.options,
  }));
  const inMeasures = measures.flatMap((measure) =>
    Object.entries(measure.cells).flatMap(([option, cell]) =>
      (cell?.claims ?? []).map((citation, index) => ({
        file: fileOf.measure(measure.id),
        path: `cells.${option}.claims.${index}`,
        citation,
        options: [option],
      })),
    ),
  );
  const inPrices = prices.map((price) => ({
    file: fileOf.price(price.id),
    path: "citation",
    citation: price.citation,
    options: [],
  }));
  return [
    ...inCells,
    ...inOptions,
    ...inNeeds,
    ...inEnds,
    ...inLifecycle,
    ...inMeasures,
    ...inPrices,
    ...complianceCitations(facts),
    ...evidenceCitations(facts),
  ];
}
