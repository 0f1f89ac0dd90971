import { expect, test } from "vitest";
import { currentState, hashState } from "@/lib/revision/state";
import { facts } from "@/lib/testing/facts";
import { revisionsReadable } from "./revisions-readable";

const state = currentState(facts());
const cut = { id: "2026-02-01", hash: hashState(state), state };

test("what a revision names has a file", () => {
  expect(revisionsReadable(facts({ revisions: [cut] }))).toEqual([]);
});

test("a row or an option that was removed is missed by the revisions that name it", () => {
  const [kept, ...removed] = facts().capabilities;
  expect(removed.length).toBeGreaterThan(0);
  const problems = revisionsReadable(facts({ revisions: [cut], capabilities: kept ? [kept] : [], options: [] }));
  expect(problems.filter(({ path }) => path === "state.cells")).toHaveLength(removed.length);
  expect(problems).toContainEqual(
    expect.objectContaining({ file: "content/revisions/2026-02-01.json", path: "state.options" }),
  );
});
