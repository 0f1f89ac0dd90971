import { type Check, fileOf } from "./check";

/** Claim ids are addresses: a slug stands once in its cell. */
export const claimsUnique: Check = ({ capabilities }) =>
  capabilities.flatMap((capability) =>
    Object.entries(capability.cells).flatMap(([option, cell]) => {
      const claims = (cell && "claims" in cell && cell.claims) || [];
      const seen = new Set<string>();
      return claims.flatMap(({ slug }, index) => {
        if (!seen.has(slug)) {
          seen.add(slug);
          return [];
        }
        return [
          {
            file: fileOf.capability(capability.id),
            path: `cells.${option}.claims.${index}.slug`,
            expected: "a slug that no other claim of this cell has",
            found: `"${slug}" a second time`,
          },
        ];
      });
    }),
  );
