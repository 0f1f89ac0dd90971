import fc from "fast-check";
import { expect, test } from "vitest";
import { convert, toBase, type Unit, unitNames, units } from "./unit";

const pairs = unitNames.flatMap((a) =>
  unitNames.filter((b) => units[a].dimension === units[b].dimension).map((b): [Unit, Unit] => [a, b]),
);

test("units round-trip", () => {
  fc.assert(
    fc.property(fc.constantFrom(...pairs), fc.double({ min: 1e-6, max: 1e9, noNaN: true }), ([a, b], value) => {
      const back = convert(convert(value, a, b), b, a);
      expect(Math.abs(back - value) / value).toBeLessThan(1e-12);
    }),
  );
});

test.each([
  [1_048_576, "KB", 1_000, "MiB"],
  [1, "GiB", 1_024, "MiB"],
  [1, "GB", 953.674_316_406_25, "MiB"],
  [0.2, "vCPU", 200, "mCPU"],
  [2, "s", 2_000, "ms"],
  [170, "µs", 0.17, "ms"],
] as const)("%s %s are %s %s", (value, from, expected, to) => {
  expect(convert(value, from, to)).toBeCloseTo(expected, 9);
  expect(toBase(value, from)).toBeCloseTo(expected, 9);
});

test("a quantity is not told in another dimension", () => {
  expect(() => convert(1, "MiB", "ms")).toThrow("MiB cannot be told in ms");
});
