import { expect, test } from "vitest";
import { facts } from "@/content";
import type { Support } from "@/lib/schema/vocabulary";
import { changesBetween } from "./changes";
import type { RevisionState } from "./state";

const cell = (support: Support, note = "A few words") => ({
  ...{ support, note, conflict: false, resource: null, since: null },
  grade: "A" as const,
  claims: ["row.alpha.a"],
});
const state = (cells: RevisionState["cells"], options = ["alpha"]): RevisionState => ({
  options: options.map((id) => ({ id, status: "published" })),
  cells,
});

test("new rows and options are told apart from cells that moved", () => {
  const before = state({ "row.alpha": cell("full"), "same.alpha": cell("none"), "old.alpha": cell("none") });
  const after = state(
    {
      "row.alpha": cell("partial"),
      "row.beta": cell("full"),
      "same.alpha": cell("none", "Other words"),
      "fresh.alpha": cell("full"),
    },
    ["alpha", "beta"],
  );
  const changes = changesBetween(before, after);
  expect(changes.options).toEqual([{ id: "beta", before: null, after: "published" }]);
  expect(changes.capabilities).toEqual({ added: ["fresh"], gone: ["old"] });
  expect(changes.states.map(({ cell }) => cell)).toEqual(["row.alpha"]);
  expect(changes.words.map(({ cell }) => cell)).toEqual(["same.alpha"]);
  expect([changes.added, changes.gone]).toEqual([2, 1]);
});

test("a revision does not differ from itself, and read backwards what came is what goes", () => {
  const [first, second] = facts.revisions;
  if (!first || !second) throw new Error("two revisions have been cut");
  const none = changesBetween(first.state, first.state);
  expect([none.states, none.words, none.figures, none.options]).toEqual([[], [], [], []]);
  const forth = changesBetween(first.state, second.state);
  const back = changesBetween(second.state, first.state);
  expect(back.states.length).toBe(forth.states.length);
  expect(back.gone).toBe(forth.added);
  expect(forth.figures.every(({ kind }) => kind === "new")).toBe(true);
  expect(back.figures.every(({ kind }) => kind === "gone")).toBe(true);
});
