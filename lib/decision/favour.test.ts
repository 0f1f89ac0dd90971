import { expect, test } from "vitest";
import { leastSamples, strongest } from "./favour";

const shares = [
  { option: "alpha", share: 0.5 },
  { option: "beta", share: 0.3 },
  { option: "gamma", share: 0.2 },
].map((one) => ({ ...one, out: 0, by: [], ahead: [], behind: [] }));

const moved = (samples: number, ...by: number[]) =>
  strongest(
    {
      question: "q",
      answer: "a",
      samples,
      moves: shares.map(({ option }, index) => ({ option, by: by[index] ?? 0 })),
    },
    { shares },
  );

test("the strongest rise and the strongest fall are told in whole points", () => {
  expect(moved(1_000, -0.1, 0.164, -0.064)).toEqual({
    kind: "moves",
    raises: { option: "beta", points: 16 },
    lowers: { option: "alpha", points: -10 },
  });
});

test("what chance explains is not told: within three standard errors", () => {
  // At a share of 0.5 and 900 samples one standard error is 1 / 60.
  expect(moved(900, 0.049)).toEqual({ kind: "moves", raises: null, lowers: null });
  expect(moved(900, 0.051)).toMatchObject({ raises: { option: "alpha", points: 5 } });
});

test("of few samples nothing is said", () => {
  expect(moved(leastSamples - 1, 0.5)).toEqual({ kind: "few" });
  expect(moved(leastSamples, 0.5).kind).toBe("moves");
});
