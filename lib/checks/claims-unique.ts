import type { ContentProblem } from "@/lib/schema/problem";
import { type Check, fileOf } from "./check";

/** Claim ids are addresses: a slug stands once in its cell. */
export const claimsUnique: Check = ({ capabilities, measures }) => [
  ...capabilities.flatMap((capability) =>
    Object.entries(capability.cells).flatMap(([option, cell]) =>
      repeated((cell && "claims" in cell && cell.claims) || [], fileOf.capability(capability.id), option),
    ),
  ),
  ...measures.flatMap((measure) =>
    Object.entries(measure.cells).flatMap(([option, cell]) =>
      repeated(cell?.claims ?? [], fileOf.measure(measure.id), option),
    ),
  ),
];

// --

function repeated(claims: readonly { slug: string }[], file: string, option: string): ContentProblem[] {
  const seen = new Set<string>();
  return claims.flatMap(({ slug }, index) => {
    if (!seen.has(slug)) {
      seen.add(slug);
      return [];
    }
    return [
      {
        file,
        path: `cells.${option}.claims.${index}.slug`,
        expected: "a slug that no other claim of this cell has",
        found: `"${slug}" a second time`,
      },
    ];
  });
}
