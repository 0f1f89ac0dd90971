import { expect, test } from "vitest";
import { decisionWins } from "@/app/_data/decision";

const wins = decisionWins(400);

test("over random answers somebody leads or nobody is left, and none leads nearly always", () => {
  const all = wins.shares.reduce((so, { share }) => so + share, wins.none);
  expect(all).toBeCloseTo(1, 9);
  expect(Math.max(...wins.shares.map(({ share }) => share))).toBeLessThan(0.6);
});

test("an option that leads seldom is told with what rules it out", () => {
  const cilium = wins.shares.find(({ option }) => option === "cilium");
  expect(cilium?.share).toBeLessThan(0.05);
  expect(cilium?.out).toBeGreaterThan(0.5);
  expect(cilium?.by).toMatch(/^[a-z0-9-]+$/);
  expect(wins.shares.every(({ share, out }) => share + out <= 1)).toBe(true);
});

test("the same seed gives the same shares", () => {
  expect(decisionWins(400)).toEqual(wins);
});
