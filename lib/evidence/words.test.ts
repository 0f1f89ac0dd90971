import { expect, test } from "vitest";
import { soughtWords, supportMeaning } from "./words";

test("unknown is said so that it holds where sources cancel out as well", () => {
  expect(supportMeaning.unknown).toBe("No source decides it. Not a no");
});

test("where something was sought, and when", () => {
  const sought = [
    { where: "The site", on: "2026-11-20" },
    { where: "Issues", on: "2026-11-21" },
  ];
  expect(soughtWords(sought)).toBe("The site (20 Nov 2026); Issues (21 Nov 2026)");
  expect(soughtWords([])).toBe("");
});
