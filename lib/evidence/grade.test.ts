import { describe, expect, test } from "vitest";
import { gradeOf, isInterested } from "./grade";

const neutral = { interest: [] as string[] };
const vendor = { interest: ["alpha"] };

describe("grade", () => {
  test.each([
    {
      grade: "A",
      read: "primary",
      about: "own-behaviour",
      from: vendor,
      what: "a project's own reference about itself",
    },
    { grade: "A", read: "primary", about: "measurement", from: neutral, what: "an independent measurement" },
    { grade: "B", read: "primary", about: "measurement", from: vendor, what: "a measurement by a party that gains" },
    { grade: "B", read: "primary", about: "comparison", from: vendor, what: "a comparison by a party that gains" },
    { grade: "C", read: "excerpt", about: "own-behaviour", from: vendor, what: "only an excerpt" },
    { grade: "C", read: "second-hand", about: "measurement", from: neutral, what: "somebody's report" },
    { grade: "X", read: "unverified", about: "own-behaviour", from: neutral, what: "what nobody read" },
  ] as const)("$grade for $what", ({ grade, read, about, from }) => {
    expect(gradeOf({ read, about }, from)).toBe(grade);
  });

  test("hiding interest keeps a project's words on itself and neutral measurements", () => {
    expect(isInterested({ about: "own-behaviour" }, vendor)).toBe(false);
    expect(isInterested({ about: "measurement" }, neutral)).toBe(false);
    expect(isInterested({ about: "measurement" }, vendor)).toBe(true);
  });
});
