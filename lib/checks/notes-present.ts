import { statesThatNeedANote } from "@/lib/schema/vocabulary";
import { type Check, fileOf } from "./check";

/** A limited state without its limit misleads: partial, addon, enterprise and preview need a note. */
export const notesPresent: Check = ({ capabilities }) =>
  capabilities.flatMap((capability) =>
    Object.entries(capability.cells).flatMap(([option, cell]) => {
      if (cell?.kind !== "sourced" || cell.note) return [];
      const limited = statesThatNeedANote.filter((state) => cell.claims.some((claim) => claim.support === state));
      return limited.slice(0, 1).map((state) => ({
        file: fileOf.capability(capability.id),
        path: `cells.${option}.note`,
        expected: `a note of a few words that states the limit, since a claim says ${state}`,
        found: "nothing",
      }));
    }),
  );
