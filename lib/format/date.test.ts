import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysBetween, distance, formatDate, formatRevision, isPast, isSoon } from "./date";

test("dates and revisions in words", () => {
  expect(formatDate("2026-09-21")).toBe("21 Sep 2026");
  expect(formatDate("2026-12")).toBe("Dec 2026");
  expect(formatDate("soon")).toBe("soon");
  expect(formatRevision("2026-11-20")).toBe("20 Nov 2026");
  expect(formatRevision("2026-11-20.2")).toBe("20 Nov 2026, no. 2");
});

describe("distance from 20 November 2026", () => {
  test.each([
    ["2026-11-20", "today"],
    ["2026-11-21", "tomorrow"],
    ["2026-11-19", "yesterday"],
    ["2026-11-30", "in 10 days"],
    ["2026-10-12", "39 days ago"],
    ["2027-09-30", "in 10 months"],
    ["2029-11-20", "in 3 years"],
    ["2026-11", "this month"],
    ["2026-12", "next month"],
    ["2026-10", "last month"],
    ["2027-02", "in 3 months"],
    ["2026-03", "8 months ago"],
  ])("%s is %s", (on, words) => {
    expect(distance("2026-11-20", on)).toBe(words);
  });

  test("a month is past only when its last day is", () => {
    expect(isPast("2026-11-20", "2026-11")).toBe(false);
    expect(isPast("2026-12-01", "2026-11")).toBe(true);
    expect(isSoon("2026-11-20", "2026-12", 45)).toBe(true);
    expect(isSoon("2026-11-20", "2027-02", 45)).toBe(false);
    expect(isSoon("2026-11-20", "2026-11-19", 45)).toBe(false);
  });
});

test("days between any two days are antisymmetric and count leap days", () => {
  const day = fc
    .date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, day, (a, b) => {
      expect(daysBetween(a, b) + daysBetween(b, a)).toBe(0);
    }),
  );
  expect(daysBetween("2028-02-28", "2028-03-01")).toBe(2);
});
