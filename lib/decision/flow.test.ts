import { expect, test } from "vitest";
import { decisionModel } from "@/app/_data/decision";
import type { Question } from "@/lib/schema/types";
import { flowOf } from "./flow";

const question = (id: string, ...after: string[]): Question => ({
  id,
  title: `What about ${id}?`,
  short: id,
  why: "It decides.",
  kind: "one",
  onlyIf: after.map((one) => ({ question: one, answers: ["yes"] })),
  answers: [
    { id: "yes", label: "Yes" },
    { id: "no", label: "No" },
  ],
});

test("every condition of the content is an arrow, and no arrow runs backwards", () => {
  const { nodes, arrows } = flowOf(decisionModel.questions);
  expect(nodes.map(({ id }) => id)).toEqual(decisionModel.questions.map(({ id }) => id));
  const conditions = decisionModel.questions.flatMap(({ id, onlyIf = [] }) => onlyIf.map((one) => [one.question, id]));
  expect(arrows.map(({ from, to }) => [nodes[from]?.id, nodes[to]?.id]).sort()).toEqual([...conditions].sort());
  expect(arrows.length).toBeGreaterThan(0);
  expect(arrows.every(({ from, to }) => from < to)).toBe(true);
});

test("a question that depends on a later one, or on none there is, is refused", () => {
  expect(() => flowOf([question("a", "b"), question("b")])).toThrow("a depends on b, which is not asked before it");
  expect(() => flowOf([question("a", "z")])).toThrow("not asked before it");
});

test("arrows that would run over each other take different tracks; those from one question share theirs", () => {
  const flow = flowOf([question("a"), question("b"), question("c", "b"), question("d", "a"), question("e", "a")]);
  expect(flow.arrows).toEqual([
    { from: 0, to: 3, track: 1 },
    { from: 0, to: 4, track: 1 },
    { from: 1, to: 2, track: 0 },
  ]);
  expect(flow.tracks).toBe(2);
  expect(flowOf([question("a"), question("b", "a"), question("c"), question("d", "c")]).tracks).toBe(1);
});
