import fc from "fast-check";
import { expect, test } from "vitest";
import { nearestRank, spreadOf, threeDigits } from "./spread";

test("percentiles by nearest rank are values that were measured", () => {
  // Of five values, ranks 2, 3, 5 and 5.
  const five = [15, 20, 35, 40, 50];
  expect([30, 50, 95, 100].map((percent) => nearestRank(five, percent))).toEqual([20, 35, 50, 50]);
  expect(nearestRank([7], 50)).toBe(7);
  expect(() => nearestRank([], 50)).toThrow(RangeError);
});

test("at least the share of values lies at or below a percentile, and less lies below it", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1_000), { minLength: 1 }), fc.constantFrom(50, 95), (values, percent) => {
      const found = nearestRank(
        [...values].sort((a, b) => a - b),
        percent,
      );
      expect(values).toContain(found);
      const share = (fits: (value: number) => boolean) => (values.filter(fits).length / values.length) * 100;
      expect(share((value) => value <= found)).toBeGreaterThanOrEqual(percent - 1e-9);
      expect(share((value) => value < found)).toBeLessThan(percent);
    }),
  );
});

test("a spread counts, sums and keeps the order of its percentiles", () => {
  expect(spreadOf([48, 95, 51])).toEqual({ count: 3, p50: 51, p95: 95, total: 194 });
  expect(spreadOf([])).toBeNull();
});

test("three digits never fall below the value, stay within one percent, and fit a field", () => {
  expect([48.24, 48.2, 0, 1_234.5, 0.1 + 0.2, 994.001, 0.000_000_3].map(threeDigits)).toEqual([
    48.3, 48.2, 0, 1_240, 0.3, 995, 0.000_001,
  ]);
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1e9, noNaN: true }), (value) => {
      const rounded = threeDigits(value);
      expect(rounded).toBeGreaterThanOrEqual(value * (1 - 1e-12));
      expect(rounded).toBeLessThanOrEqual(value * 1.0101);
      expect(String(rounded)).toMatch(/^\d+(\.\d{1,6})?$/);
      expect(
        String(rounded)
          .replace(".", "")
          .replace(/^0+|0+$/g, "").length,
      ).toBeLessThanOrEqual(3);
    }),
  );
});
