import fc from "fast-check";
import { expect, test } from "vitest";
import { sourceNotes } from "@/lib/evidence/source-notes";
import { formulaStart, readCsv, readRecords } from "@/lib/testing/csv";
import { capability, claim, facts, option, source, sourced } from "@/lib/testing/facts";
import { buildMatrix, everything, keepRows } from "./matrix";
import { type Pair, pairCsv, pairJson, pairRows, pairSentences } from "./pair-export";
import { pairMarkdown } from "./pair-markdown";
import { pairAnswer } from "./pair-words";

/** The second option first, as a reader may ask for it. */
function pair(content = facts(), ended = false): Pair {
  const matrix = buildMatrix(content, everything);
  const [a, b] = [
    { id: "beta", name: "Option beta", ended },
    { id: "alpha", name: "Option alpha", ended: false },
  ];
  const [differing, same] = [keepRows(matrix, (row) => row.differs), keepRows(matrix, (row) => !row.differs)];
  const sources = new Map(content.sources.map((one) => [one.id, one]));
  const notes = sourceNotes(
    matrix.cells.flatMap((cell) => cell.sources),
    sources,
  );
  return { revision: "2026-02-01", a, b, differing, same, answer: pairAnswer(a, b, differing), notes };
}

test("JSON: exactly the public keys; the reader’s order, what differs first", () => {
  expect(pairJson(pair())).toMatchSnapshot();
});

test("CSV: one line a row, both cells side by side", () => {
  expect(pairCsv(pair()).replace("\uFEFF", "<BOM>").replaceAll("\r\n", "\n")).toMatchSnapshot();
});

test("Markdown: the answer, what differs, what does not, and numbered sources", () => {
  expect(pairMarkdown(pair(facts(), true), "https://mesh.example/compare/beta-vs-alpha")).toMatchSnapshot();
});

test("an empty part says so", () => {
  const alike = facts({
    capabilities: [capability("same", { alpha: sourced(claim("a")), beta: sourced(claim("b")) })],
  });
  expect(pairMarkdown(pair(alike), "/x")).toContain("They do not differ in any row.");
  expect(pairSentences(pair(alike))).toBe("They differ in 0 of 1 capability.");
});

/** A pair whose every text is hostile. */
const hostile = (text: string) =>
  pair(
    facts({
      options: [option("alpha"), option("beta")],
      sources: [source("docs", { title: text, publisher: text, url: "https://example.org/<a> b" })],
      capabilities: [
        capability(
          "row",
          {
            alpha: { ...sourced(claim("a", { locator: text })), note: text },
            beta: { ...sourced(claim("b", { support: "none", locator: text })), note: text },
          },
          { name: text },
        ),
      ],
    }),
  );
const text = fc.string({ unit: fc.constantFrom(..."<>[]()|`*_#~&\\=+-@\t\r\n\"',; x1".split("")), maxLength: 30 });

test("whatever a text holds: no cell begins a formula, and every line has every column", () => {
  fc.assert(
    fc.property(text, (one) => {
      const records = readCsv(pairCsv(hostile(one)));
      expect(new Set(records.map((record) => record.length)).size).toBe(1);
      for (const field of records.flat()) expect(field).not.toMatch(formulaStart);
      expect(readRecords(pairCsv(hostile(one)))[0]?.capability).toBe("row");
    }),
  );
});

test("whatever a text holds: it ends no cell, opens no tag and begins no code", () => {
  fc.assert(
    fc.property(text, (one) => {
      const lines = pairMarkdown(hostile(one), "https://mesh.example/").split("\n");
      const bare = (line: string) => line.replace(/\\[!-/:-@[-`{-~]/g, "");
      for (const line of lines.filter((line) => line.startsWith("|"))) expect(bare(line).match(/\|/g)).toHaveLength(5);
      // Angle brackets stand around addresses alone.
      for (const line of lines)
        expect(bare(line).replace(/\(<[^<>\s]*>\)|<https:\/\/mesh\.example\/>$/g, "")).not.toMatch(/[<>`]/);
    }),
  );
});

test("rows: those that differ first, each in the matrix’s order", () => {
  expect(pairRows(pair()).map(({ row }) => row.id)).toEqual(["different", "same"]);
});
