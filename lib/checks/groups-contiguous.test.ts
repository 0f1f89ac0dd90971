import { expect, test } from "vitest";
import { capability, facts } from "@/lib/testing/facts";
import { groupsContiguous } from "./groups-contiguous";

const rows = (...groups: string[]) =>
  facts({ capabilities: groups.map((group, index) => capability(`row-${index}`, {}, { group })) });

test("every group has rows, and they stand together", () => {
  expect(groupsContiguous(rows("one", "one", "two"))).toEqual([]);
  expect(groupsContiguous(rows("one", "two", "one"))).toMatchObject([{ found: "2 separate runs" }]);
  expect(groupsContiguous(rows("one"))).toMatchObject([
    { expected: "the rows of two together, at least one", found: "none" },
  ]);
});
