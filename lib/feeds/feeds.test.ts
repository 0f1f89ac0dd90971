import { describe, expect, test } from "vitest";
import { changeEntries } from "@/app/_data/changes";
import { facts } from "@/content";
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

  test("every line ends as the format wants it, the last one too", () => {
    const calendar = lifecycleCalendar([date({})], place);
    expect(calendar).toMatch(/END:VCALENDAR\r\n$/);
    expect(calendar.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  test("the same dates give the same file", () => {
    expect(lifecycleCalendar([date({})], place)).toBe(lifecycleCalendar([date({})], place));
  });
});

describe("feed", () => {
  const entry = (id: string, on: string) => ({ id, on, title: `Of ${id}`, text: "Text", link: "https://a.example/x" });
  const changes = { ...place, name: "changes", self: "/feeds/changes.atom", title: "What changed" };
  const ids = (feed: string) => [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);

  test("newest check first, text shown as it is by readers of HTML, dates without a day kept", () => {
    const feed = lifecycleAtom([date({}), date({ id: "later", on: null, checkedOn: "2026-11-21" })], place);
    expect(feed.indexOf("#later")).toBeLessThan(feed.indexOf("#support-ends"));
    expect(feed).toContain('<summary type="html"><![CDATA[Fixes &lt;end&gt; &amp; nothing follows.]]></summary>');
    expect(feed).toContain("<updated>2026-11-21T00:00:00.000Z</updated>");
  });

  test("newest first within one day too", () => {
    const entries = [entry("2026-11-20", "2026-11-20"), entry("2026-11-21", "2026-11-21")];
    const feed = atom({ ...changes, entries: [...entries, entry("2026-11-21.2", "2026-11-21")] });
    expect(
      ids(feed)
        .slice(1)
        .map((id) => id?.split("/").at(-1)),
    ).toEqual([...["2026-11-21.2", "2026-11-21", "2026-11-20"]]);
  });

  test("ids are the same wherever the feed is read, and it says where it stands itself", () => {
    const feeds = ["https://mesh.example.com", "http://127.0.0.1:3000"].map((origin) =>
      atom({ ...changes, origin, entries: [entry("2026-11-21", "2026-11-21")] }),
    );
    for (const feed of feeds)
      expect(ids(feed)).toEqual(["tag:whichmesh,2026:changes", "tag:whichmesh,2026:changes/2026-11-21"]);
    expect(feeds[0]).toContain('<link rel="self" href="https://mesh.example.com/feeds/changes.atom"/>');
    expect(ids(lifecycleAtom([date({})], place))[1]).toBe("tag:whichmesh,2026:lifecycle/support-ends");
  });

  test("the feed of changes tells each revision after the first, by its own id", () => {
    const entries = changeEntries();
    expect(entries.map(({ id }) => id)).toEqual(facts.revisions.slice(1).map(({ id }) => id));
    expect(entries.every(({ text }) => text.endsWith("."))).toBe(true);
  });

  test("a feed without entries is a feed", () => {
    expect(atom({ ...changes, title: "Nothing yet", entries: [] })).toContain("<title>Nothing yet</title>");
  });
});
