import { expect, test } from "vitest";
import { factsWords, tableFrom } from "./table-from";

const link = "https://mesh.example/embed/matrix?v=1&rev=2026-11-21.2";

test("a pasted table names its facts and where they are found again", () => {
  expect(tableFrom(factsWords("2026-11-21.2", true), link)).toEqual({
    html: '<p>Facts of 21 Nov 2026, no. 2, frozen. From <a href="https://mesh.example/embed/matrix?v=1&amp;rev=2026-11-21.2">https://mesh.example/embed/matrix?v=1&amp;rev=2026-11-21.2</a></p>',
    text: `Facts of 21 Nov 2026, no. 2, frozen. From ${link}`,
  });
  expect(tableFrom(factsWords("2026-11-22", false), link).text).toMatch(/^Facts of 22 Nov 2026\. From https/);
});

test("where the embed does not say whose facts it shows, none are claimed", () => {
  expect(tableFrom("", link).text).toBe(`From ${link}`);
});
