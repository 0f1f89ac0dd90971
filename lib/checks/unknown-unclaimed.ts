import { type Check, fileOf } from "./check";

/** A cell cannot be called unknown while it holds a claim that would decide it. */
export const unknownUnclaimed: Check = ({ capabilities }) =>
  capabilities.flatMap((capability) =>
    Object.entries(capability.cells).flatMap(([option, cell]) => {
      if (cell?.kind !== "unknown") return [];
      return (cell.claims ?? []).flatMap((claim, index) =>
        claim.rejected || claim.read === "unverified"
          ? []
          : [
              {
                file: fileOf.capability(capability.id),
                path: `cells.${option}.claims.${index}`,
                expected: 'a rejected or unverified claim, or kind "sourced": an accepted claim decides the cell',
                found: `the accepted claim ${claim.slug}`,
              },
            ],
      );
    }),
  );
