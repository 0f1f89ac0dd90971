import { expect, test } from "vitest";
import { source } from "@/lib/testing/facts";
import { noteNumbers, noteText, sourceNotes } from "./source-notes";

const sources = new Map(["docs", "code"].map((id) => [id, source(id)]));
const cited = [
  { id: "docs", locator: "One", checkedOn: "2026-02-02" },
  { id: "code", locator: "Line 1", checkedOn: "2026-02-01" },
  { id: "docs", locator: "Two", checkedOn: "2026-02-01" },
  { id: "docs", locator: "One", checkedOn: "2026-02-01" },
  { id: "docs", locator: "Three", checkedOn: "2026-02-03" },
];

test("each document once, numbered as first cited, each place once with its oldest day", () => {
  const notes = sourceNotes(cited, sources);
  expect(notes.map(({ number, id }) => [number, id])).toEqual([
    [1, "docs"],
    [2, "code"],
  ]);
  expect(notes.map(noteText)).toEqual([
    "Title of docs, A project. One; Two, checked 1 Feb 2026. Three, checked 3 Feb 2026",
    "Title of code, A project. Line 1, checked 1 Feb 2026",
  ]);
});

test("what is cited finds its numbers again", () => {
  const notes = sourceNotes(cited, sources);
  expect(noteNumbers([{ id: "code" }, { id: "docs" }, { id: "code" }], notes)).toBe("1, 2");
  expect(noteNumbers([], notes)).toBe("");
});

test("a source that does not exist is an error, not a gap", () => {
  expect(() => sourceNotes([{ id: "gone", locator: "x", checkedOn: "2026-02-01" }], sources)).toThrow("gone");
});
