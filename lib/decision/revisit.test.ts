import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { decisionView } from "@/app/_data/decision";
import { resultOutlook } from "@/app/_data/result-outlook";
import { daysBetween } from "@/lib/format/date";
import type { WeighedCell } from "./counting";
import { type RevisitDate, revisitOf } from "./revisit";

const date = (id: string, on: string | null, options = ["alpha"]): RevisitDate => ({ id, on, title: id, options });
const cell = (changes: Partial<WeighedCell>): WeighedCell => ({
  support: "full",
  note: null,
  resource: null,
  conflict: false,
  grade: "A",
  checkedOn: null,
  ...changes,
});
const counting = (...rows: string[]) =>
  rows.map((row, index) => ({ row, weight: (index + 1) / 100, musts: [], accepts: [] }));
const revisit = (from: string, dates: RevisitDate[], ends = dates.map(({ id }) => id)) =>
  revisitOf("alpha", from, { dates, ends, counting: [], cells: {} });
const expiry = (...given: Parameters<typeof revisit>) => {
  const { on, by } = revisit(...given).expiry;
  return [on, by?.id ?? null];
};

test("dates that touch the option from that day on, those without a day last", () => {
  const dates = [
    date("open", null),
    date("later", "2027-03-01"),
    date("over", "2026-11-21"),
    date("foreign", "2027-01-01", ["beta"]),
    date("month", "2026-11"),
    date("today", "2026-11-22"),
  ];
  expect(revisit("2026-11-22", dates).dates.map(({ id }) => id)).toEqual(["month", "today", "later", "open"]);
});

describe("the proposed expiry", () => {
  test("is the next end of support, or a year", () => {
    expect(expiry("2026-11-22", [])).toEqual(["2027-11-22", null]);
    expect(expiry("2026-11-22", [date("b", "2027-06-12"), date("a", "2027-03-01")])).toEqual(["2027-03-01", "a"]);
    expect(expiry("2026-11-22", [date("late", "2027-11-23")])).toEqual(["2027-11-22", null]);
    expect(expiry("2026-11-22", [date("open", null)])).toEqual(["2027-11-22", null]);
    expect(expiry("2028-02-29", [])).toEqual(["2029-02-28", null]);
  });

  test("looks only at ends of the release that is adopted", () =>
    expect(expiry("2026-11-22", [date("old", "2026-12-10"), date("new", "2027-06-12")], ["new"])).toEqual([
      "2027-06-12",
      "new",
    ]));

  test("takes a month from its first day, and the running one to its last", () => {
    expect(expiry("2026-11-22", [date("m", "2027-02")])).toEqual(["2027-02-01", "m"]);
    expect(expiry("2026-11-22", [date("m", "2026-11")])).toEqual(["2026-11-30", "m"]);
    expect(expiry("2026-11-30", [date("m", "2026-11")])).toEqual(["2027-11-30", null]);
  });

  test("is always after the day of the facts, and never more than a year", () => {
    const day = fc
      .date({ min: new Date("2025-01-01"), max: new Date("2035-12-31"), noInvalidDate: true })
      .map((one) => one.toISOString().slice(0, 10));
    const on = fc.oneof(
      day,
      day.map((one) => one.slice(0, 7)),
      fc.constant(null),
    );
    fc.assert(
      fc.property(day, fc.array(on, { maxLength: 6 }), (from, days) => {
        const { on } = revisit(
          from,
          days.map((one, index) => date(`d${index}`, one)),
        ).expiry;
        const length = daysBetween(from, on);
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(366);
      }),
    );
  });
});

test("facts fall due by month: a preview ages in 90 days, another cell in 180", () => {
  const { due, open } = revisitOf("alpha", "2026-11-22", {
    dates: [],
    ends: [],
    counting: counting("old", "preview", "new", "unsourced", "elsewhere"),
    cells: {
      "old.alpha": cell({ checkedOn: "2026-11-20" }),
      "new.alpha": cell({ checkedOn: "2026-11-21" }),
      "preview.alpha": cell({ support: "preview", checkedOn: "2026-11-20" }),
      "unsourced.alpha": cell({ support: "unknown", grade: null }),
      "elsewhere.beta": cell({ checkedOn: "2020-01-01" }),
    },
  });
  expect(due).toEqual([
    { month: "2027-02", first: "2027-02-18", rows: ["preview"] },
    { month: "2027-05", first: "2027-05-19", rows: ["old", "new"] },
  ]);
  // By weight; a cell that is missing is unknown too.
  expect(open).toEqual([
    { row: "elsewhere", support: "unknown" },
    { row: "unsourced", support: "unknown" },
    { row: "preview", support: "preview" },
  ]);
});

describe("with today’s facts", () => {
  const query = "workloads=kubernetes&pods=1000&nodes=40&services=120&reasons=encryption.authorization&mtls=must";
  const outlook = () => resultOutlook(decisionView(new URLSearchParams(query)));
  afterEach(() => {
    vi.useRealTimers();
  });

  test("the clock has no part in it", () => {
    const now = outlook();
    vi.useFakeTimers({ now: new Date("2040-01-01") });
    expect(outlook()).toEqual(now);
    expect(now.revisit?.due.length).toBeGreaterThan(0);
  });

  test("nothing is proposed where nothing is recommended", () => {
    const none = decisionView(new URLSearchParams("cryptography=fips-delivered&support=open-only"));
    expect(none.decision.outcome.kind).toBe("none");
    expect(resultOutlook(none)).toEqual({ trials: [], plan: null, revisit: null });
  });

  test("a release that is followed by newer ones sets no expiry", () => {
    const of = (option: string) => {
      const view = decisionView(new URLSearchParams(query));
      const outcome = { kind: "option" as const, options: [option], confidence: "likely" as const };
      return resultOutlook({ ...view, revision: "2026-11-22.2", decision: { ...view.decision, outcome } });
    };
    // Kuma 2.11 ends in December, 2.14 in June; no end is known for the newest Istio.
    expect(of("kuma").revisit?.expiry).toMatchObject({ on: "2027-06-12", by: { id: "kuma-2-14-support-ends" } });
    expect(of("no-mesh").revisit?.expiry).toMatchObject({ on: "2027-10-28" });
    expect(of("istio-sidecar").revisit?.expiry).toEqual({ on: "2027-11-22", by: null });
    expect(of("istio-sidecar").revisit?.dates.map(({ id }) => id)).toContain("istio-1-30-support-ends");
  });
});
