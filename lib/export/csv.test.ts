import fc from "fast-check";
import { expect, test } from "vitest";
import { formulaStart, readCsv } from "@/lib/testing/csv";
import { csvText } from "./csv";

const columns = ["a", "b"] as const;

/** Any text, and often what breaks fields and begins formulas. */
const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: fc.constantFrom(..."=+-@\t\r\n,;\"' xü＝".split("")) }),
);
const defused = (field: string) => (formulaStart.test(field) ? `'${field}` : field);

test("any text is read again as it was, and none begins a formula", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ a: text, b: text }), { minLength: 1, maxLength: 5 }), (records) => {
      const [head, ...lines] = readCsv(csvText(columns, records));
      expect(head).toEqual([...columns]);
      expect(lines).toEqual(records.map(({ a, b }) => [defused(a), defused(b)]));
      for (const field of lines.flat()) expect(field).not.toMatch(formulaStart);
    }),
  );
});

test("the bytes: UTF-8 with a byte order mark, lines ended by CR LF, fields with breaks quoted", () => {
  const bytes = [...new TextEncoder().encode(csvText(columns, [{ a: "ü\nx", b: "–" }]))];
  expect(bytes.slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(new Uint8Array(bytes))).toBe('a,b\r\n"ü\nx",–\r\n');
});

test("a number stays a number, also below zero; the same as text is defused", () => {
  expect(readCsv(csvText(columns, [{ a: -0.5, b: "-0.5" }]))[1]).toEqual(["-0.5", "'-0.5"]);
  expect(readCsv(csvText(columns, [{ a: 1200, b: 1e-7 }]))[1]).toEqual(["1200", "1e-7"]);
});

test("a column’s name is no path into the record", () => {
  expect(readCsv(csvText(["a.b"], [{ "a.b": "x" }]))).toEqual([["a.b"], ["x"]]);
});
