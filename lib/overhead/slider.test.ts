import fc from "fast-check";
import { expect, test } from "vitest";
import { type NumberField, numberFields } from "./fields";
import { fromPosition, sliderSteps, toPosition } from "./slider";

const sliding: [string, NumberField][] = Object.entries<NumberField>(numberFields).filter(([, field]) => field.slider);

test.each(sliding)("%s: every position gives a value the field takes, never falling", (_, field) => {
  fc.assert(
    fc.property(fc.nat(sliderSteps - 1), (position) => {
      const value = fromPosition(position, field);
      expect(value).toBeGreaterThanOrEqual(field.minimum);
      expect(value).toBeLessThanOrEqual(field.maximum);
      if (field.whole) expect(Number.isInteger(value)).toBe(true);
      expect(fromPosition(position + 1, field)).toBeGreaterThanOrEqual(value);
    }),
  );
  expect(fromPosition(0, field)).toBe(field.slider?.[0]);
  expect(fromPosition(sliderSteps, field)).toBe(field.slider?.[1]);
});

test.each(sliding)("%s: a value set by the slider stays about where it is", (_, field) => {
  fc.assert(
    fc.property(fc.nat(sliderSteps), (position) => {
      const value = fromPosition(position, field);
      const again = fromPosition(toPosition(value, field), field);
      // Values are shown to two significant digits.
      expect(Math.abs(again - value)).toBeLessThanOrEqual(Math.max(0.06 * value, field.whole ? 1 : 0.001));
    }),
  );
});

test("beyond the ends the slider rests at its end", () => {
  expect(toPosition(1_000_000, numberFields.pods)).toBe(sliderSteps);
  expect(toPosition(1, numberFields.pods)).toBe(0);
});
