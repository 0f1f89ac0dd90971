import fc from "fast-check";
import { expect, test } from "vitest";
import { parseQuantity, toMib, toMillicores } from "./quantity";

test("quantities as Kubernetes writes them", () => {
  expect(
    [
      "250m",
      "2",
      "0.5",
      "1500000n",
      "20u",
      "48Mi",
      "1Gi",
      "128974848",
      "129e6",
      "129M",
      "123Mi",
      "3.5Gi",
      "1E",
      "1E3",
    ].map(parseQuantity),
  ).toEqual([
    0.25, 2, 0.5, 0.0015, 0.00002, 50_331_648, 1_073_741_824, 128_974_848, 129e6, 129e6, 128_974_848, 3_758_096_384,
    1e18, 1_000,
  ]);
});

test("what is none is none: no number is guessed", () => {
  for (const text of ["", "m", "Mi", "48 Mi", "48MB", "48mi", "-5", "1,5", "0x10", "1e", "1e9999", "∞", "NaN", "48Mi8"])
    expect(parseQuantity(text), text).toBeNull();
});

test("any whole number with any suffix comes back as that many of it", () => {
  const suffixes = {
    n: 1e-9,
    u: 1e-6,
    m: 1e-3,
    "": 1,
    k: 1e3,
    M: 1e6,
    G: 1e9,
    T: 1e12,
    Ki: 2 ** 10,
    Mi: 2 ** 20,
    Gi: 2 ** 30,
    Ti: 2 ** 40,
  };
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.constantFrom(...Object.entries(suffixes)), (number, [suffix, factor]) => {
      const value = parseQuantity(`${number}${suffix}`);
      expect(value).not.toBeNull();
      expect(Math.round((value ?? 0) / factor)).toBe(number);
    }),
  );
});

test("any number written out, or with an exponent, comes back", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e12, noNaN: true }), (number) => {
      expect(parseQuantity(number.toFixed(6))).toBe(Number(number.toFixed(6)));
      expect(parseQuantity(number.toExponential())).toBe(number);
    }),
  );
});

test("the calculator’s units carry no stray bits", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), (millicores) => {
      expect(toMillicores(parseQuantity(`${millicores}m`) ?? -1)).toBe(millicores);
      expect(toMib(parseQuantity(`${millicores}Mi`) ?? -1)).toBe(millicores);
    }),
  );
});
