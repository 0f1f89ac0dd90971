import { expect, test } from "vitest";
import { displayFor } from "@/lib/format/quantity";
import { range, single } from "./range";
import { briefRange, ends, ladderOf, rangeText, spokenRange, valueText } from "./words";

const said = (...given: Parameters<typeof spokenRange>) => spokenRange(...given).replaceAll("\u00a0", " ");
const mib = (low: number, typical: number | null, high: number) => range(low, typical, high, "MiB");

test("a range in the unit that suits its high end", () => {
  expect(rangeText(mib(40_960, 51_650, 74_300))).toEqual({
    typical: "50.4",
    low: "40.0",
    high: "72.6",
    unit: "GiB",
    plain: "40.0 to 72.6 GiB, typically 50.4",
  });
  expect(rangeText(mib(486, null, 915)).plain).toBe("486 to 915 MiB");
});

test("ends that read the same are one number", () => {
  expect(rangeText(range(2_659.7, null, 2_660.2, "USD/month")).plain).toBe("2,660 USD/month");
  const twice = {
    ...range(100, null, 2_660.2, "USD/month"),
    kind: "alternatives" as const,
    points: [
      { setup: "default", low: 99.9, typical: null, high: 100.1 },
      { setup: "ha", low: 2_659.7, typical: null, high: 2_660.2 },
    ],
  };
  expect(rangeText(twice).plain).toBe("100 (defaults) or 2,660 (high availability) USD/month");
  expect([ends("1", "1"), ends("1", "2"), ends("1", "2", " to ")]).toEqual(["1", "1 – 2", "1 to 2"]);
});

test("whole numbers of a source have no decimals", () => {
  const article = mib(9_536.743_164_062_5, null, 19_073.486_328_125);
  expect(rangeText(article, displayFor(article.high, "MB")).plain).toBe("10 to 20 GB");
  expect(rangeText(article, displayFor(article.high, "MiB")).plain).toBe("9.3 to 18.6 GiB");
  expect(rangeText(single(3, "nodes")).plain).toBe("3 nodes");
});

test("in a sentence, whole units where that says enough, and the unit of the sentence", () => {
  expect(said(mib(3_200, null, 5_600))).toBe("3 to 5 GiB");
  expect(said(mib(1_100, null, 2_900))).toBe("1.1 to 2.8 GiB");
  expect(said(mib(486, null, 915), displayFor(40_000, "MiB"))).toBe("0.5 to 0.9 GiB");
  expect(said(mib(40, null, 90), displayFor(40_000, "MiB"))).toBe("0.04 to 0.09 GiB");
  expect(said(mib(1_024, null, 2_048))).toBe("1 to 2 GiB");
  expect(said(mib(5_100, null, 5_110))).toBe("5 GiB");
});

test("in brief: typical before the ends", () => {
  const display = displayFor(74_300, "MiB");
  expect(briefRange(mib(40_960, 51_650, 74_300), display)).toBe("50.4 (40.0 – 72.6)");
  expect(briefRange(mib(40_960, null, 74_300), display)).toBe("40.0 – 72.6");
  expect(briefRange(mib(51_640, 51_650, 51_655), display)).toBe("50.4");
});

test("a measurement as its source gives it", () => {
  expect(valueText({ value: 60, unit: "MB" })).toBe("60 MB");
  expect(valueText({ value: { low: 48.5, high: 51.2 }, unit: "MiB" })).toBe("48.5 – 51.2 MiB");
});

test("only memory follows the units of the calculation", () => {
  expect([ladderOf("MiB", "MB"), ladderOf("mCPU", "MB"), ladderOf("USD/month", "MB")]).toEqual([
    "MB",
    "mCPU",
    "USD/month",
  ]);
});
