import type { Check } from "./check";

/** Every group has rows, and they stand together: the table shows one head for each group. */
export const groupsContiguous: Check = ({ groups, capabilities }) => {
  const runs = capabilities.map((row) => row.group).filter((group, index, all) => group !== all[index - 1]);
  return groups.flatMap(({ id }) => {
    const times = runs.filter((group) => group === id).length;
    if (times === 1) return [];
    return [
      {
        file: "content/ids.ts",
        path: "capabilityIds",
        expected: `the rows of ${id} together, at least one`,
        found: times === 0 ? "none" : `${times} separate runs`,
      },
    ];
  });
};
