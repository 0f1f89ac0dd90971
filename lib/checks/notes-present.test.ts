import { expect, test } from "vitest";
import { capability, claim, facts, sourced } from "@/lib/testing/facts";
import { notesPresent } from "./notes-present";

test("a limited state states its limit", () => {
  const cell = (support: "full" | "partial") => ({ ...sourced(claim("a", { support })), note: undefined as never });
  const content = (support: "full" | "partial") =>
    facts({ capabilities: [capability("row", { alpha: cell(support) })] });
  expect(notesPresent(content("full"))).toEqual([]);
  expect(notesPresent(content("partial"))).toMatchObject([{ path: "cells.alpha.note", found: "nothing" }]);
});
