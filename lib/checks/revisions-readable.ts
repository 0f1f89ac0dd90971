import { splitCell } from "@/lib/matrix/cells";
import { type Check, fileOf } from "./check";

/** What a revision names still exists: a view frozen at it takes names and wording from today's files. */
export const revisionsReadable: Check = (facts) => {
  const known = {
    options: new Set<string>(facts.options.map(({ id }) => id)),
    cells: new Set<string>(facts.capabilities.map(({ id }) => id)),
    blocks: new Set<string>(facts.blocks.map(({ id }) => id)),
    requirements: new Set(facts.requirements.map(({ framework, id }) => `${framework}.${id}`)),
  };
  return facts.revisions.flatMap(({ id, state: { options, cells, compliance } }) => {
    const named = {
      options: options.map((option) => option.id),
      cells: [...new Set(Object.keys(cells).map((cell) => splitCell(cell)[0]))],
      blocks: Object.keys(compliance?.blocks ?? {}),
      requirements: Object.keys(compliance?.requirements ?? {}),
    };
    return (["options", "cells", "blocks", "requirements"] as const).flatMap((part) =>
      named[part]
        .filter((one) => !known[part].has(one))
        .map((one) => ({
          file: fileOf.revision(id),
          path: `state.${part}`,
          expected: "ids that still exist: links frozen at a revision show them, so nothing it names is ever removed",
          found: `“${one}”, which has no file`,
        })),
    );
  });
};
