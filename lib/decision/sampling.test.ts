import { expect, test } from "vitest";
import { decisionModel } from "@/app/_data/decision";
import { isAsked } from "./asked";
import { randomNumbers } from "./draws";
import { noneOfThese } from "./model";
import { sampleAnswers } from "./sampling";

const next = randomNumbers(7);
const drawn = Array.from({ length: 4_000 }, () => sampleAnswers(decisionModel, next));
const shareOf = (question: string, answer: string) =>
  drawn.filter(({ chosen }) => chosen[question]?.includes(answer)).length / drawn.length;

test("only questions that the answers leave to be asked have answers", () => {
  const { questions } = decisionModel;
  for (const answers of drawn)
    for (const question of questions) {
      const { [question.id]: given, ...chosen } = answers.chosen;
      if (given) expect(isAsked(question, questions, { ...answers, chosen }), question.id).toBe(true);
    }
});

test("a demand never stands without its wish, and “none of these” never beside another", () => {
  for (const { chosen } of drawn)
    for (const question of decisionModel.questions) {
      const ids = chosen[question.id] ?? [];
      if (question.kind !== "many") continue;
      const wishes = question.answers.flatMap(({ id, of }) => (of && ids.includes(id) ? [of] : []));
      expect(new Set(wishes).size, "one demand for each wish").toBe(wishes.length);
      expect(ids).toEqual(expect.arrayContaining(wishes));
      if (ids.includes(noneOfThese)) expect(ids).toEqual([noneOfThese]);
    }
});

test("a wish is taken one time in four, a demand one in sixteen, one answer as often as skipping", () => {
  expect(Math.abs(shareOf("upgrades", "no-restart") - 1 / 4)).toBeLessThan(0.02);
  expect(Math.abs(shareOf("upgrades", "no-restart-must") - 1 / 16)).toBeLessThan(0.02);
  expect(Math.abs(shareOf("workloads", "windows") - 1 / 16)).toBeLessThan(0.02);
  expect(Math.abs(shareOf("mtls", "must") - 1 / 4)).toBeLessThan(0.02);
  const small = drawn.filter(({ sizes }) => (sizes.services ?? 0) < 5).length / drawn.length;
  expect(Math.abs(small - 1 / 4)).toBeLessThan(0.02);
});
