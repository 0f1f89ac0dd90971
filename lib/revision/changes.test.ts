import { expect, test } from "vitest";
import { facts } from "@/content";
import type { Support } from "@/lib/schema/vocabulary";
import { changesBetween } from "./changes";
import { changeWords, movedParts } from "./changes-words";
import { currentState, type RevisionState } from "./state";

const cell = (support: Support, note = "A few words") => ({
  ...{ support, note, conflict: false, resource: null, since: null },
  grade: "A" as const,
  claims: ["row.alpha.a"],
});
const state = (cells: RevisionState["cells"], options = ["alpha"]): RevisionState => ({
  options: options.map((id) => ({ id, status: "published" })),
  cells,
});
const today = currentState(facts);
const { overhead, compliance, ...bare } = today;
if (!overhead || !compliance) throw new Error("today's state has figures and requirements");

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
  expect(changeWords(changes)).toBe(
    "2 cells changed, 1 of them in state, 2 cells came with new rows or options and 1 cell went with rows or options.",
  );
});

test("where the state is equal, the parts that moved have names", () => {
  const before = cell("full");
  const after = { ...before, grade: "B" as const, conflict: true, since: "1.2", resource: "Gateway", claims: [] };
  expect(movedParts({ cell: "row.alpha", before, after })).toEqual([
    ...["resource", "first version", "grade", "whether sources disagree", "claims"],
  ]);
  expect(movedParts({ cell: "row.alpha", before, after: { ...before, note: "Other words" } })).toEqual(["note"]);
});

test("a revision does not differ from itself, and read backwards what came is what goes", () => {
  const [first, second] = facts.revisions;
  if (!first || !second) throw new Error("two revisions have been cut");
  const none = changesBetween(second.state, second.state);
  expect([none.states, none.words, none.figures, none.options, none.models]).toEqual([[], [], [], [], []]);
  expect(changeWords(none)).toBe("nothing changed that cells or figures depend on.");
  const forth = changesBetween(second.state, today);
  const back = changesBetween(today, second.state);
  expect(back.states.length).toBe(forth.states.length);
  expect(back.gone).toBe(forth.added);
  const kinds = (changes: typeof forth, kind: string) => changes.figures?.filter((figure) => figure.kind === kind);
  expect(kinds(back, "gone")).toHaveLength(kinds(forth, "new")?.length ?? -1);
});

test("what a revision did not record is no news", () => {
  for (const changes of [changesBetween(bare, today), changesBetween(today, bare)]) {
    expect([changes.figures, changes.models, changes.compliance]).toEqual([null, null, null]);
    expect(changeWords(changes)).toBe("nothing changed that cells depend on.");
  }
});

test("figures that came, changed and went are counted each", () => {
  const { figures, models } = overhead;
  const [coefficient = "", [first, second, ...rest] = []] =
    Object.entries(figures).find(([, figures]) => figures.length > 1) ?? [];
  if (!first || !second) throw new Error("some coefficient has two figures");
  const after = {
    ...today,
    overhead: {
      models,
      figures: {
        ...figures,
        [coefficient]: [{ ...first, high: first.high + 1 }, { ...second, id: "new.one.a" }, ...rest],
      },
    },
  };
  expect(changeWords(changesBetween(today, after))).toBe("1 figure came, 1 changed and 1 went.");
});

test("what blocks take, what requirements need and what figures are multiplied with is compared", () => {
  const [block = ""] = Object.keys(compliance.blocks);
  const [requirement = ""] = Object.keys(compliance.requirements);
  const [model, ...models] = overhead.models;
  if (!model) throw new Error("an option has a model");
  const changes = changesBetween(today, {
    ...today,
    overhead: { ...overhead, models: [{ ...model, components: [] }, ...models] },
    compliance: {
      blocks: { ...compliance.blocks, [block]: [] },
      requirements: { ...compliance.requirements, [requirement]: { relevance: "none", blocks: ["other"] } },
    },
  });
  expect(changes).toMatchObject({ models: [model.id], compliance: { blocks: [block], requirements: [requirement] } });
  expect(changeWords(changes)).toBe(
    "what the calculator multiplies figures with changed, what capability blocks take changed and what requirements need changed.",
  );
});
