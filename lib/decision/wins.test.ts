import { expect, test } from "vitest";
import { exampleFacts, exampleModel } from "@/lib/testing/decision";
import { standingOf } from "./decide";
import { randomNumbers } from "./draws";
import { answersGiven } from "./effects";
import type { Answers } from "./model";
import { sampleAnswers } from "./sampling";
import { answerRefs, sampleWins } from "./wins";

const samples = 20_000;
const wins = sampleWins(exampleModel, exampleFacts, samples);
const { seed } = exampleModel.method;

const leaderOf = (answers: Answers) => standingOf(exampleModel, exampleFacts, answers).order[0]?.option ?? null;

/** All sets of answers to the example, each with its chance: skip and two answers alike, each wish one in four. */
const every = [["must"], ["no"], []].flatMap((encryption) =>
  [[], ["traffic"], ["evidence"], ["traffic", "evidence"]].map((wishes) => ({
    answers: { chosen: { encryption, wishes }, sizes: {} },
    chance: (1 / 3) * 0.25 ** wishes.length * 0.75 ** (2 - wishes.length),
  })),
);

test("shares sum to 1, and no option both leads and is out", () => {
  const all = wins.shares.reduce((so, { share }) => so + share, wins.none);
  expect(all).toBeCloseTo(1, 9);
  expect(wins.shares.every(({ share, out }) => share + out <= 1)).toBe(true);
});

test("the same seed gives the same, another seed another", () => {
  expect(sampleWins(exampleModel, exampleFacts, 500)).toEqual(sampleWins(exampleModel, exampleFacts, 500, seed));
  expect(sampleWins(exampleModel, exampleFacts, 500)).not.toEqual(
    sampleWins(exampleModel, exampleFacts, 500, seed + 1),
  );
});

test("shares and favours are those of all answers, weighed by their chances", () => {
  const chanceOf = (holds: (answers: Answers) => boolean) =>
    every.reduce((so, { answers, chance }) => so + (holds(answers) ? chance : 0), 0);
  for (const { option, share } of wins.shares)
    expect(Math.abs(share - chanceOf((answers) => leaderOf(answers) === option)), option).toBeLessThan(0.01);
  for (const { question, answer, moves } of wins.favours) {
    const has = ({ chosen }: Answers) => chosen[question]?.includes(answer) ?? false;
    for (const { option, by } of moves) {
      const leads = (answers: Answers) => leaderOf(answers) === option;
      const withIt = chanceOf((answers) => has(answers) && leads(answers)) / chanceOf(has);
      expect(Math.abs(by - (withIt - chanceOf(leads))), `${answer} ${option}`).toBeLessThan(0.02);
    }
  }
});

test("favours are counted from the very samples", () => {
  const next = randomNumbers(seed);
  const drawn = Array.from({ length: 600 }, () => sampleAnswers(exampleModel, next));
  const { favours } = sampleWins(exampleModel, exampleFacts, drawn.length);
  expect(favours.map(({ question, answer }) => ({ question, answer }))).toEqual(answerRefs(exampleModel));
  const shareOf = (among: readonly Answers[], option: string) =>
    among.filter((answers) => leaderOf(answers) === option).length / among.length;
  for (const { question: id, answer, samples: times, moves } of favours) {
    const withIt = drawn.filter((answers) =>
      exampleModel.questions.some(
        (question) => question.id === id && answersGiven(question, answers).some((one) => one.id === answer),
      ),
    );
    expect(times).toBe(withIt.length);
    for (const { option, by } of moves) expect(by).toBeCloseTo(shareOf(withIt, option) - shareOf(drawn, option), 9);
  }
});

test("what rules out is named with its share, and margins tell where points are lost", () => {
  const gamma = wins.shares.find(({ option }) => option === "gamma");
  expect(gamma?.by).toEqual([{ row: "mtls", measure: null, share: gamma?.out }]);
  expect(Math.abs((gamma?.out ?? 0) - 1 / 3)).toBeLessThan(0.01);
  const alpha = wins.shares.find(({ option }) => option === "alpha");
  expect(alpha?.by).toEqual([]);
  // Gamma is behind nobody in anything; alpha lacks mirroring, and is behind in traffic alone.
  expect(alpha?.behind[0]?.criterion).toBe("traffic");
  expect(alpha?.behind[0]?.points).toBeGreaterThan(0);
  expect(gamma?.behind.every(({ points }) => points <= 0)).toBe(true);
  const sum = (margins: readonly { points: number }[]) => margins.reduce((so, { points }) => so + points, 0);
  expect(alpha?.share).toBeGreaterThan(0);
  for (const { share, ahead, behind } of wins.shares) {
    if (share > 0) expect(sum(ahead)).toBeGreaterThan(0);
    expect(sum(behind)).toBeGreaterThanOrEqual(0);
  }
});
