import { describe, expect, test } from "vitest";
import { atom } from "./atom";
import { type FeedDate, lifecycleAtom, lifecycleCalendar } from "./lifecycle";

const date = (with_: Partial<FeedDate>): FeedDate => ({
  ...{ id: "support-ends", on: "2026-12-31", title: "Support ends; plan, then move", action: null },
  ...{ what: "Fixes <end> & nothing follows.", checkedOn: "2026-11-20" },
  ...with_,
});
const place = { origin: "https://mesh.example.com", page: "/evidence/dates" };

describe("calendar", () => {
  const lines = (...dates: FeedDate[]) => lifecycleCalendar(dates, place).replace(/\r\n /g, "").split("\r\n");

  test("a date is a whole day with a lasting id, whatever the server's time zone", () => {
    expect(lines(date({}))).toEqual(
      expect.arrayContaining([
        "UID:support-ends@whichmesh",
        "DTSTAMP:20261120T000000Z",
        "DTSTART;VALUE=DATE:20261231",
        "DTEND;VALUE=DATE:20270101",
        "SUMMARY:Support ends\\; plan\\, then move",
        "URL;VALUE=URI:https://mesh.example.com/evidence/dates#support-ends",
      ]),
    );
  });

  test("a month stands at its first day and says so; without a month there is no entry", () => {
    expect(lines(date({ on: "2027-03" })).join("\n")).toMatch(
      /DTSTART;VALUE=DATE:20270301[\s\S]*names the month\\, not the day/,
    );
    expect(lines(date({ on: null })).filter((line) => line === "BEGIN:VEVENT")).toEqual([]);
  });

  test("the same dates give the same file", () => {
    expect(lifecycleCalendar([date({})], place)).toBe(lifecycleCalendar([date({})], place));
  });
});

describe("feed", () => {
  test("newest check first, text safe inside XML, dates without a day kept", () => {
    const feed = lifecycleAtom([date({}), date({ id: "later", on: null, checkedOn: "2026-11-21" })], place);
    expect(feed.indexOf("#later")).toBeLessThan(feed.indexOf("#support-ends"));
    expect(feed).toContain("<![CDATA[Fixes <end> & nothing follows.]]>");
    expect(feed).toContain("<updated>2026-11-21T00:00:00.000Z</updated>");
  });

  test("a feed without entries is a feed", () => {
    expect(atom({ ...place, title: "Nothing yet", entries: [] })).toContain("<title>Nothing yet</title>");
  });
});
