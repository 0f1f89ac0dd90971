import fc from "fast-check";
import { expect, test } from "vitest";
import { csvText } from "./csv";

/** Reads RFC 4180 as strict readers do: outside quotes, CR or LF alone ends a record too. */
function read(text: string): string[][] {
  const records: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  const body = text.replace(/^\uFEFF/, "").replace(/\r\n$/, "");
  while (fields.lastIndex <= body.length) {
    const [, quoted, plain = "", end] = fields.exec(body) ?? [];
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "" || end === undefined) break;
    if (end !== ",") records.push([]);
  }
  return records;
}

const columns = ["a", "b"] as const;

test("what is written is read again, whatever breaks and quotes a field holds", () => {
  const field = fc.string({ unit: fc.constantFrom("x", "y", " ", ",", '"', "\n", "\r", "ü") });
  fc.assert(
    fc.property(fc.array(fc.record({ a: field, b: field }), { minLength: 1, maxLength: 5 }), (records) => {
      expect(read(csvText(columns, records))).toEqual([
        [...columns],
        ...records.map(({ a, b }) => [a, b].map((one) => (/^[\r]/.test(one) ? `'${one}` : one))),
      ]);
    }),
  );
});

test.each(["=1+1", "+1", "-1", "@now", "\t=1", "\r=1"])("a formula is defused: %j", (formula) => {
  expect(read(csvText(columns, [{ a: formula, b: "x" }]))[1]?.[0]).toBe(`'${formula}`);
});
