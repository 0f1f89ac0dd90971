import fc from "fast-check";
import { expect, test } from "vitest";
import { type NumberField, numberFields } from "./fields";
import { sliderText, stopsOf, toStop } from "./slider";

const sliding: [string, NumberField][] = Object.entries<NumberField>(numberFields).filter(([, field]) => field.slider);

test.each(sliding)("%s: every stop is a value the field takes, each higher than the one before", (_, field) => {
  const stops = stopsOf(field);
  stops.forEach((value, index) => {
    expect(value).toBeGreaterThanOrEqual(field.minimum);
    expect(value).toBeLessThanOrEqual(field.maximum);
    if (field.whole) expect(Number.isInteger(value)).toBe(true);
    if (index > 0) expect(value).toBeGreaterThan(stops[index - 1] ?? 0);
    expect(toStop(value, field)).toBe(index);
  });
  expect([stops[0], stops.at(-1)]).toEqual(field.slider);
  expect(stopsOf(field)).toBe(stops);
});

test.each(sliding)("%s: from anywhere, each arrow key changes the value until the end", (_, field) => {
  const stops = stopsOf(field);
  const [from = 0, to = 1] = field.slider ?? [];
  fc.assert(
    fc.property(fc.double({ min: from, max: to, noNaN: true }), (start) => {
      const at = toStop(start, field);
      if (start < to) expect(stops[at + 1] ?? to).toBeGreaterThan(start);
      if (start > from) expect(stops[at - 1] ?? from).toBeLessThan(start);
    }),
  );
});

test.each(sliding)("%s: there are stops enough, and none far from the next", (_, field) => {
  const stops = stopsOf(field);
  expect(stops.length).toBeGreaterThan(15);
  stops.slice(1).forEach((value, index) => {
    const before = stops[index] ?? 0;
    const [, to = 1] = field.slider ?? [];
    // A tenth of the value, a whole number, or a hundredth of the way.
    expect(value - before).toBeLessThanOrEqual(Math.max(0.11 * value, field.whole ? 1 : 0, to / 100));
  });
});

test("a value between two stops stands at the nearer, beyond the ends at the end", () => {
  const { pods } = numberFields;
  expect(stopsOf(pods)[toStop(1_234, pods)]).toBe(1_200);
  expect(stopsOf(pods)[toStop(1_270, pods)]).toBe(1_300);
  expect(toStop(1_000_000, pods)).toBe(stopsOf(pods).length - 1);
  expect(toStop(1, pods)).toBe(0);
});

test("a share is said as a percentage, an amount with its unit", () => {
  expect(sliderText(0.3, numberFields.l7)).toBe("30 %");
  expect(sliderText(0.07, numberFields.discount)).toBe("7 %");
  expect(sliderText(20_000, numberFields.rps)).toBe("20,000 per s");
  expect(sliderText(1, numberFields.nodeVcpu)).toBe("1");
});
