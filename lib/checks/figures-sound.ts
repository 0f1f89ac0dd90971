import { units } from "@/lib/overhead/unit";
import { dimensions } from "@/lib/schema/overhead-vocabulary";
import type { Measure, Measurement } from "@/lib/schema/types";
import { type Check, fileOf } from "./check";

/** A figure has the dimension of its measure, its ends in order, and a successor that exists; a cell says something. */
export const figuresSound: Check = ({ measures }) =>
  measures.flatMap((measure) =>
    Object.entries(measure.cells).flatMap(([option, cell]) => {
      const claims = cell?.claims ?? [];
      const at = (path: string, expected: string, found: string) => ({
        file: fileOf.measure(measure.id),
        path: `cells.${option}.${path}`,
        expected,
        found,
      });
      const usable = claims.some((claim) => !claim.rejected && !claim.outside && !claim.supersededBy);
      return [
        ...(usable || cell?.sought
          ? []
          : [at("sought", "where a usable figure was sought, since none stands here", "nothing")]),
        ...claims.flatMap((claim, index) =>
          faults(claim, measure, claims).map(({ field, expected, found }) =>
            at(`claims.${index}.${field}`, expected, found),
          ),
        ),
      ];
    }),
  );

// --

function faults(claim: Measurement, measure: Measure, siblings: readonly Measurement[]) {
  const { value, unit, supersededBy, rejected, outside } = claim;
  const problems: { field: string; expected: string; found: string }[] = [];
  if (units[unit].dimension !== measure.dimension)
    problems.push({
      field: "unit",
      expected: `a unit of ${measure.dimension} (one of ${dimensions.join(", ")})`,
      found: unit,
    });
  if (typeof value !== "number") {
    const { low, typical = low, high } = value;
    if (!(low < high && low <= typical && typical <= high))
      problems.push({ field: "value", expected: "low below high, typical between them", found: JSON.stringify(value) });
  }
  if (supersededBy && !siblings.some(({ slug }) => slug === supersededBy && slug !== claim.slug))
    problems.push({ field: "supersededBy", expected: "the slug of another claim of this cell", found: supersededBy });
  if ([supersededBy, rejected, outside].filter(Boolean).length > 1)
    problems.push({ field: "rejected", expected: "one reason at most why the claim is not used", found: "several" });
  return problems;
}
