import { expect, test } from "vitest";
import { niceTicks } from "./axis";
import { displayFor, formatExact, formatNumber } from "./quantity";

test.each([
  [0, "0"],
  [0.004, "0.004"],
  [0.17, "0.17"],
  [2.618, "2.62"],
  [4.33, "4.3"],
  [50.44, "50.4"],
  [123.4, "123"],
  [2_892.4, "2,890"],
  [1_234_567, "1,230,000"],
])("%s is shown as %s", (value, shown) => {
  expect(formatNumber(value)).toBe(shown);
});

test("parameters are shown to their last digit", () => {
  expect([20_000, 0.0035, 1_234.5].map(formatExact)).toEqual(["20,000", "0.0035", "1,234.5"]);
});

test.each([
  [512, "MiB", "MiB"],
  [1_024, "MiB", "GiB"],
  [20 * 1_048_576, "MiB", "TiB"],
  [999, "mCPU", "mCPU"],
  [1_000, "mCPU", "vCPU"],
  [0.2, "ms", "ms"],
])("up to %s %s is told in %s", (most, base, unit) => {
  expect(displayFor(most, base).unit).toBe(unit);
});

test.each([
  [72.6, [0, 20, 40, 60, 80]],
  [2_892, [0, 1_000, 2_000, 3_000]],
  [0.23, [0, 0.1, 0.2, 0.3]],
  [100, [0, 25, 50, 75, 100]],
  [0, [0, 1]],
])("an axis up to %s", (most, ticks) => {
  expect(niceTicks(most)).toEqual(ticks);
});
