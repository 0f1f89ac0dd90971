import fc from "fast-check";
import { expect, test } from "vitest";
import { niceTicks, roomFor, tickText } from "./axis";

test.each([
  [10, ["0", "2.5", "5.0", "7.5", "10.0"]],
  [72.6, ["0", "20", "40", "60", "80"]],
  [0.23, ["0", "0.1", "0.2", "0.3"]],
  [0.1, ["0", "0.025", "0.050", "0.075", "0.100"]],
  [10_000, ["0", "2,500", "5,000", "7,500", "10,000"]],
  [45_000, ["0", "20,000", "40,000", "60,000"]],
])("ticks up to %s are told to the decimal of their step", (most, text) => {
  expect(tickText(niceTicks(most))).toEqual(text);
});

test("no tick is rounded: equal steps read as equal steps", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), (most) => {
      const ticks = niceTicks(most);
      const read = tickText(ticks).map((text) => Number(text.replaceAll(",", "")));
      read.forEach((value, index) => {
        expect(value).toBeCloseTo(ticks[index] ?? Number.NaN, 9);
      });
    }),
  );
});

test("labels that would touch are left out, the ends never", () => {
  expect(roomFor(["0", "20", "40", "60 GiB"])).toEqual([true, true, true, true]);
  expect(roomFor(["0", "10,000,000", "20,000,000", "30,000,000 US$"])).toEqual([true, true, false, true]);
  expect(roomFor(["0", "1 US$"])).toEqual([true, true]);
  expect(roomFor([])).toEqual([]);
});
