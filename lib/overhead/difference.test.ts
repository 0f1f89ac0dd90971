import fc from "fast-check";
import { expect, test } from "vitest";
import { changeOf, changeText } from "./change";
import { compared, difference } from "./difference";
import { differenceText, shareText } from "./difference-words";
import { range } from "./range";

const of = (low: number, high: number, atLeast = false) => ({ range: range(low, null, high, "MiB"), atLeast });

test("less and more are said only of ranges that share no value", () => {
  expect(difference(of(10, 20), of(40, 100))).toEqual({
    verdict: "less",
    saved: { low: 20, high: 90, unit: "MiB" },
    share: { low: 0.5, high: 0.9 },
  });
  expect(difference(of(40, 100), of(10, 20)).verdict).toBe("more");
  expect(difference(of(10, 40), of(40, 100)).verdict).toBe("no-difference");
  expect(difference(of(7, 7), of(7, 7)).verdict).toBe("same");
});

test("a part without a figure can only make more of it", () => {
  expect(difference(of(10, 20, true), of(40, 100)).verdict).toBe("unknown");
  expect(difference(of(200, 300, true), of(40, 100))).toMatchObject({
    verdict: "more",
    saved: { low: null, high: -100 },
  });
  expect(difference(of(10, 20), of(40, 100, true))).toMatchObject({
    verdict: "less",
    saved: { low: 20, high: null },
    share: { low: 0.5, high: null },
  });
  expect(difference(of(40, 100), of(10, 20, true)).verdict).toBe("unknown");
  expect(difference({ range: null, atLeast: true }, of(1, 2))).toEqual({
    verdict: "unknown",
    saved: null,
    share: null,
  });
});

test("amounts and shares in words, without their sign", () => {
  const told = (...args: Parameters<typeof difference>) => {
    const found = difference(...args);
    return [differenceText(found, "MiB"), shareText(found)].map((text) => text?.replaceAll("\u00a0", " ") ?? null);
  };
  expect(told(of(1_024, 2_048), of(40_960, 71_680))).toEqual(["38 to 69 GiB", "95 to 99 %"]);
  expect(told(of(40_960, 71_680), of(1_024, 2_048))).toEqual(["38 to 69 GiB", "20 to 70 times"]);
  expect(told(of(1, 2), of(2, 3))).toEqual([null, null]);
  expect(told(of(0, 0), of(100, 100))).toEqual(["100 MiB", "100 %"]);
  expect(told(of(0.01, 0.01), of(100, 100))[1]).toBe("more than 99 %");
  expect(told(of(10, 20), of(40, 100, true))).toEqual(["at least 20 MiB", "at least 50 %"]);
});

test("for any two ranges the verdict of the one is the other's turned round, and saving lies in its ends", () => {
  const ends = fc.tuple(fc.nat(1_000), fc.nat(1_000)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
  const turned = { less: "more", more: "less", same: "same", "no-difference": "no-difference", unknown: "unknown" };
  fc.assert(
    fc.property(ends, ends, ([a, b], [c, d]) => {
      const there = difference(of(a, b), of(c, d));
      const back = difference(of(c, d), of(a, b));
      expect(back.verdict).toBe(turned[there.verdict]);
      for (const [x, y] of [
        [a, c],
        [b, d],
        [a, d],
        [b, c],
      ] as const) {
        expect(y - x).toBeGreaterThanOrEqual(there.saved?.low ?? Number.NaN);
        expect(y - x).toBeLessThanOrEqual(there.saved?.high ?? Number.NaN);
      }
    }),
  );
});

test("the same option at another size: the same figures, so what is unsure is unsure in the same way", () => {
  const row = (low: number, high: number, times: number[], atLeast: string[] = []) => ({
    ...Object.fromEntries(compared.map((quantity) => [quantity, range(low, null, high, "MiB")])),
    terms: times.map((one) => ({ times: one })),
    atLeast,
  });
  const now = row(1_024, 2_048, [10, 5]);
  const told = (then: ReturnType<typeof row>) =>
    changeText(changeOf("memory", now as never, then as never), "MiB").replaceAll("\u00a0", " ");
  expect(told(row(2_048, 4_096, [20, 5]))).toBe("1.0 to 2.0 GiB more");
  expect(told(row(512, 1_024, [5, 5]))).toBe("0.5 to 1.0 GiB less");
  expect(told(row(1_024, 2_048, [10, 5]))).toBe("the same");
  // More pods and fewer nodes: no end of the one goes with an end of the other.
  expect(told(row(2_048, 4_096, [20, 2]))).toBe("0 to 3 GiB more");
  expect(told(row(2_048, 4_096, [20, 5], ["memory"]))).toBe("");
});
