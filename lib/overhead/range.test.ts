import { expect, test } from "vitest";
import { join, larger, overlaps, range, scale, single, sum } from "./range";

const a = range(1, 2, 3, "MiB");
const b = range(10, null, 30, "MiB");

test("sums keep the ends and lose the centre when one has none", () => {
  expect(sum([a, a], "MiB")).toEqual({ low: 2, typical: 4, high: 6, unit: "MiB", kind: "range" });
  expect(sum([a, b], "MiB")).toMatchObject({ low: 11, typical: null, high: 33 });
  expect(sum([], "MiB")).toEqual({ low: 0, typical: 0, high: 0, unit: "MiB", kind: "single" });
});

test("a value is single when its ends meet, also after a sum", () => {
  expect(sum([single(2, "MiB"), single(3, "MiB")], "MiB")).toMatchObject({ typical: 5, kind: "single" });
  expect(range(4, null, 4, "MiB")).toMatchObject({ typical: 4, kind: "single" });
});

test("the larger is taken end by end", () => {
  expect(larger([range(1, 2, 9, "MiB"), single(4, "MiB")], "MiB")).toMatchObject({ low: 4, typical: 4, high: 9 });
  expect(larger([b, single(4, "MiB")], "MiB").typical).toBeNull();
});

test("scaling may change the unit", () => {
  expect(scale(a, 2, "GiB")).toEqual({ low: 2, typical: 4, high: 6, unit: "GiB", kind: "range" });
});

test("set-ups that differ become alternatives, equal ones do not", () => {
  expect(
    join([
      { setup: "default", result: a },
      { setup: "ha", result: a },
    ]),
  ).toEqual(a);
  expect(
    join([
      { setup: "default", result: single(0, "MiB") },
      { setup: "ha", result: single(5, "MiB") },
    ]),
  ).toEqual({
    low: 0,
    typical: null,
    high: 5,
    unit: "MiB",
    kind: "alternatives",
    points: [
      { setup: "default", low: 0, typical: 0, high: 0 },
      { setup: "ha", low: 5, typical: 5, high: 5 },
    ],
  });
  expect(
    join([
      { setup: "default", result: a },
      { setup: "ha", result: null },
    ]),
  ).toBeNull();
});

test("ranges that touch overlap", () => {
  expect(overlaps(range(1, 1, 2, ""), range(2, 3, 4, ""))).toBe(true);
  expect(overlaps(range(1, 1, 2, ""), range(2.1, 3, 4, ""))).toBe(false);
});
