import { expect, test } from "vitest";
import { facts } from "@/content";
import { groundOf } from "@/lib/compliance/block";
import { frameworkView } from "@/lib/compliance/framework";
import { buildMatrix, everything } from "@/lib/matrix/matrix";
import { groundThen, matrixThen } from "./facts-then";
import { currentState } from "./state";

const stateOf = (id: string) => {
  const revision = facts.revisions.find((one) => one.id === id);
  if (!revision) throw new Error(`no revision ${id}`);
  return revision.state;
};

test("today's state gives today's matrix, but for versions and the count of dissent", () => {
  const today = buildMatrix(facts, everything);
  const then = matrixThen(facts, currentState(facts), everything);
  const plain = (matrix: typeof today) => ({
    ...matrix,
    options: matrix.options.map((option) => ({ ...option, version: null })),
    cells: matrix.cells.map((cell) => ({ ...cell, disagreeing: 0 })),
  });
  expect(plain(then)).toEqual(plain(today));
});

test("the first revision shows its own options, rows and states", () => {
  const state = stateOf("2026-11-20");
  const matrix = matrixThen(facts, state, everything);
  expect(matrix.options.map(({ id }) => id)).toEqual(state.options.map(({ id }) => id));
  expect(matrix.cells).toHaveLength(Object.keys(state.cells).length);
  for (const { capability, option, support, note } of matrix.cells)
    expect({ support, note }).toEqual({
      support: state.cells[`${capability}.${option}`]?.support,
      note: state.cells[`${capability}.${option}`]?.note,
    });
});

test("selection works on the facts of then", () => {
  const matrix = matrixThen(facts, stateOf("2026-11-20"), {
    ...everything,
    options: ["istio-ambient", "linkerd", "cilium"],
    diff: true,
  });
  expect(matrix.options.map(({ id }) => id)).toEqual(["istio-ambient", "linkerd"]);
  expect(matrix.capabilities.every(({ differs }) => differs)).toBe(true);
});

test("today's state gives today's requirements, and an older one those it kept", () => {
  const [today, then] = [groundOf(facts), groundThen(facts, currentState(facts))];
  const states = (ground: typeof today) =>
    facts.frameworks.map(({ id }) =>
      frameworkView(id, ground)?.requirements.map(({ options }) => options.map(({ state }) => state)),
    );
  expect(then && states(then)).toEqual(states(today));

  const old = groundThen(facts, stateOf("2026-11-21"));
  expect(old?.facts.requirements).toHaveLength(
    Object.keys(stateOf("2026-11-21").compliance?.requirements ?? {}).length,
  );
  expect(old?.facts.frameworks.length).toBeLessThan(facts.frameworks.length);
});

test("a revision from before there were requirements has no ground", () => {
  expect(groundThen(facts, stateOf("2026-11-20"))).toBeNull();
});
