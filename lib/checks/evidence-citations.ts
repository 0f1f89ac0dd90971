import type { Facts } from "@/lib/schema/types";
import { fileOf } from "./check";
import type { PlacedCitation } from "./citations";

/** What building blocks and the check of articles cite. */
export function evidenceCitations({ buildingBlocks, articles }: Facts): PlacedCitation[] {
  return [
    ...buildingBlocks.flatMap(({ id, options, facts, limits, instead = [], conformance = [] }) =>
      Object.entries({ facts, limits, instead, conformance }).flatMap(([part, citations]) =>
        citations.map((citation, index) => ({
          file: fileOf.buildingBlock(id),
          path: `${part}.${index}`,
          citation,
          options: "option" in citation ? [citation.option ?? []].flat() : options,
        })),
      ),
    ),
    ...articles.flatMap(({ id, statements }) =>
      statements.flatMap(({ citations = [] }, statement) =>
        citations.map((citation, index) => ({
          file: fileOf.article(id),
          path: `statements.${statement}.citations.${index}`,
          citation,
          options: [],
        })),
      ),
    ),
  ];
}
