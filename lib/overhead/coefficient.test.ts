import { expect, test } from "vitest";
import { figure } from "@/lib/testing/overhead";
import { coefficientOf, type Resolving } from "./coefficient";
import type { Figure } from "./figure";

const resolving: Resolving = { basis: "resolved", chosen: null, setup: "default", unscoped: false, own: undefined };
const of = (figures: Figure[], with_: Partial<Resolving> = {}) =>
  coefficientOf("m.alpha", figures, "MiB", { ...resolving, ...with_ });

test("low and high are the extremes, typical is one claim and never a mean", () => {
  const found = of([figure("a", 40, { grade: "B" }), figure("b", 60), figure("c", 70, { grade: "C" })]);
  expect(found.range).toEqual({ low: 40, typical: 60, high: 70, unit: "MiB", kind: "range" });
  expect(found.typicalFrom).toBe("b");
  expect(found.used).toEqual(["a", "b", "c"]);
});

test("grade, then closeness, then date, then the higher", () => {
  const loaded = { when: { loaded: true } };
  expect(of([figure("a", 1, loaded), figure("b", 2, { grade: "B" })]).typicalFrom).toBe("a");
  expect(
    of([figure("idle", 1, { when: { loaded: false } }), figure("silent", 2), figure("loaded", 3, loaded)]).typicalFrom,
  ).toBe("loaded");
  expect(
    of([figure("old", 1, { published: "2024-01-01" }), figure("new", 2), figure("none", 3, { published: null })])
      .typicalFrom,
  ).toBe("new");
  expect(of([figure("low", 1), figure("high", 2)]).typicalFrom).toBe("high");
});

test("typical is missing when the best grade names only ends", () => {
  expect(of([figure("a", { low: 1, high: 9 }), figure("c", 5)]).range?.typical).toBe(5);
  expect(of([figure("a", { low: 1, high: 9 }), figure("b", 4, { grade: "B" })]).range).toMatchObject({
    low: 1,
    typical: null,
    high: 9,
  });
});

test("published units are converted", () => {
  expect(of([figure("a", 60, { unit: "MB" })]).range?.typical).toBeCloseTo(57.22, 2);
});

test("what does not count is kept with the reason", () => {
  const figures = [
    figure("replaced", 1, { unused: "superseded" }),
    figure("elsewhere", 2, { unused: "outside" }),
    figure("wrong", 3, { unused: "rejected" }),
    figure("whole-mesh", 4, { when: { scoped: false } }),
    figure("fine", 5),
  ];
  const found = of(figures);
  expect(found.range).toMatchObject({ low: 5, high: 5, kind: "single" });
  expect(found.leftOut.map(({ id, because }) => `${id} ${because}`)).toEqual([
    "replaced superseded",
    "elsewhere outside",
    "wrong rejected",
    "whole-mesh unscoped",
  ]);
  expect(of([]).range).toBeNull();
});

test("a term for the whole mesh's configuration counts only what was measured with it", () => {
  const figures = [figure("all", 4, { when: { scoped: false } }), figure("own", 5, { when: { scoped: true } })];
  expect(of(figures, { unscoped: true }).used).toEqual(["all"]);
  expect(of(figures).used).toEqual(["own"]);
});

test("a basis chooses by stake", () => {
  const figures = [
    figure("vendor", 1, { interested: true, grade: "B" }),
    figure("university", 2),
    figure("chart", 3, { own: true }),
  ];
  expect(of(figures, { basis: "independent" }).used).toEqual(["university", "chart"]);
  expect(of(figures, { basis: "vendor" }).used).toEqual(["vendor", "chart"]);
});

test("a source alone is shown as it stands, with what others would replace, but not what is measured elsewhere", () => {
  const figures = [
    figure("a", 1, { source: "blog", unused: "rejected" }),
    figure("b", 2, { source: "blog", unused: "outside" }),
    figure("c", 3),
  ];
  const found = of(figures, { basis: "blog" });
  expect(found.used).toEqual(["a"]);
  expect(found.leftOut).toEqual([
    { id: "b", because: "outside" },
    { id: "c", because: "another-source" },
  ]);
});

test("what a chart defines follows the set-up reckoned; what was measured only a set-up chosen", () => {
  const chart = [
    figure("plain", 0, { own: true, when: { setup: "default" } }),
    figure("ha", 100, { own: true, when: { setup: "ha" } }),
  ];
  expect(of(chart, { setup: "default" }).used).toEqual(["plain"]);
  expect(of(chart, { setup: "ha" }).used).toEqual(["ha"]);
  const measured = [figure("one", 5, { when: { setup: "default" } }), figure("three", 9, { when: { setup: "ha" } })];
  expect(of(measured, { setup: "ha" }).range).toMatchObject({ low: 5, high: 9 });
  expect(of(measured, { chosen: "ha", setup: "ha" }).used).toEqual(["three"]);
});

test("the reader's own figure takes the place of all", () => {
  expect(of([figure("a", 1)], { own: 33 })).toEqual({
    id: "m.alpha",
    range: { low: 33, typical: 33, high: 33, unit: "MiB", kind: "single" },
    own: true,
    used: [],
    typicalFrom: null,
    leftOut: [{ id: "a", because: "own-figure" }],
  });
});

test("the same question gives the same object, another question another", () => {
  const measured = [figure("a", 40), figure("b", 60)];
  const charted = [
    figure("plain", 0, { own: true, when: { setup: "default" } }),
    figure("ha", 100, { own: true, when: { setup: "ha" } }),
  ];
  expect(of(measured)).toBe(of(measured, { setup: "ha" }));
  expect(of(measured)).not.toBe(of(measured, { basis: "vendor" }));
  expect(of(measured)).not.toBe(of(measured, { unscoped: true }));
  expect(of(charted)).toBe(of(charted));
  expect(of(charted)).not.toBe(of(charted, { setup: "ha" }));
  expect(of(measured, { own: 1 }).range?.high).toBe(1);
  expect(of(measured, { own: 2 }).range?.high).toBe(2);
  expect(of([figure("a", 41)]).range?.high).toBe(41);
});
