import fc from "fast-check";
import { expect, test } from "vitest";
import { ownEnds, ownFigure, ownText } from "./own";

const codec = ownFigure();
const read = (...raw: string[]) => codec.parse(raw, "own.proxy-memory.alpha");

test("one number, or median and 95th percentile", () => {
  expect(read("48")).toEqual({ value: 48, problems: [] });
  expect(read("48-95")).toEqual({ value: { typical: 48, high: 95 }, problems: [] });
  expect(read("48.5 – 95")).toEqual({ value: { typical: 48.5, high: 95 }, problems: [] });
  expect(read("48-48").value).toBe(48);
});

test.each([
  ["95-48", "out-of-range", "For these two, enter 48-95."],
  ["-5", "not-a-number", undefined],
  ["48-x", "not-a-number", undefined],
  ["48-95-99", "not-a-number", undefined],
  ["1e3-2e3", "not-a-number", "For 1e3, enter 1000."],
  ["48-9999999999", "out-of-range", undefined],
])("%s is told, with what would do", (text, code, hint) => {
  const { value, problems } = read(text);
  expect(value).toBeNull();
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ code, expected: expect.stringContaining("48-95") });
  expect(problems[0]?.hint).toBe(hint);
});

test("twice is once too often", () => {
  expect(read("48", "50").problems[0]).toMatchObject({ code: "repeated" });
});

test("what is written is read back", () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000 }).map((millionths) => millionths / 1_000_000);
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      const own = a === b ? a : { typical: Math.min(a, b), high: Math.max(a, b) };
      expect(ownEnds(read(ownText(own)).value ?? -1)).toEqual(ownEnds(own));
    }),
  );
});
