import { visibleOptions } from "@/lib/matrix/options";
import { type Check, fileOf } from "./check";

/** Every shown option answers every row; a draft may have gaps. */
export const cellsComplete: Check = ({ capabilities, options }) =>
  capabilities.flatMap((capability) =>
    visibleOptions(options)
      .filter((option) => !capability.cells[option.id])
      .map((option) => ({
        file: fileOf.capability(capability.id),
        path: `cells.${option.id}`,
        expected: `a cell for ${option.id}, which is ${option.status} (kind "unknown" with where it was sought is a valid answer)`,
        found: "nothing",
      })),
  );
