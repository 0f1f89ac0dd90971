import { expect, test } from "vitest";
import { splitAtToday, timeline } from "./timeline";

const dates = [
  "2025-06-01",
  "2026-09-21",
  "2026-11-19",
  "2026-11",
  "2026-11-20",
  "2026-12",
  "2027-05-18",
  "2027-12-01",
  null,
];

test("today splits what ended lately from what comes within 180 days; undated stays", () => {
  const { past, coming } = timeline(
    dates.map((on) => ({ on })),
    "2026-11-20",
  );
  expect(past.map((date) => date.on)).toEqual(["2026-09-21", "2026-11-19"]);
  expect(coming.map(({ on, distance, soon }) => [on, distance, soon])).toEqual([
    ["2026-11", "this month", true],
    ["2026-11-20", "today", true],
    ["2026-12", "next month", true],
    ["2027-05-18", "in 6 months", false],
    [null, null, false],
  ]);
});

test("the 180th day is within, the 181st is not; a month counts by its first day", () => {
  const shown = (...on: string[]) =>
    timeline(
      on.map((day) => ({ on: day })),
      "2026-11-20",
    ).coming.map((date) => date.on);
  expect(shown("2027-05-19", "2027-05-20")).toEqual(["2027-05-19"]);
  expect(shown("2027-05", "2027-06")).toEqual(["2027-05"]);
});

test("split at today, nothing is lost", () => {
  const { past, coming } = splitAtToday(
    dates.map((on) => ({ on })),
    "2026-11-20",
  );
  expect([...past, ...coming].map(({ on }) => on)).toEqual(dates);
  expect(past.map(({ on }) => on)).toEqual(["2025-06-01", "2026-09-21", "2026-11-19"]);
});
