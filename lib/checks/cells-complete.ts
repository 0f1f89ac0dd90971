import { type Check, fileOf } from "./check";

/** Every published option answers every row; a draft may have gaps. */
export const cellsComplete: Check = ({ capabilities, options }) =>
  capabilities.flatMap((capability) =>
    options
      .filter((option) => option.status === "published" && !capability.cells[option.id])
      .map((option) => ({
        file: fileOf.capability(capability.id),
        path: `cells.${option.id}`,
        expected: `a cell for ${option.id}, which is published (kind "unknown" with where it was sought is a valid answer)`,
        found: "nothing",
      })),
  );
