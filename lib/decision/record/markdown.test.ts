import fc from "fast-check";
import { afterEach, describe, expect, test, vi } from "vitest";
import { type DecisionView, decisionView } from "@/app/_data/decision";
import { recordOf, resultOf } from "@/app/_data/decision-record";
import { formatDate } from "@/lib/format/date";
import { formatExact } from "@/lib/format/quantity";
import { situationQueries } from "@/lib/testing/situations";
import { decisionJson } from "../export";
import { amount } from "../reason-words";
import { noticesOf, percent, verdictOf } from "../words";
import { recordMarkdown } from "./markdown";

const base = "https://mesh.example";
const situations = Object.entries(situationQueries);
/** Before an answer the ranking is of what always counts, and no ground for a record. */
const answered = situations.filter(([, query]) => query !== "");
const viewOf = (query: string) => decisionView(new URLSearchParams(query));
const markdownOf = (query: string) => recordMarkdown(recordOf(viewOf(query)), base);

function jsonOf(view: DecisionView) {
  const { revision, answers, decision, flips, weightFlips, cases, telling } = view;
  const said = { verdict: verdictOf(decision, telling), notices: noticesOf(decision, answers, telling), telling };
  return decisionJson(revision, answers, decision, flips, weightFlips, cases, said, resultOf(view));
}

afterEach(() => vi.useRealTimers());

describe("the record as a file", () => {
  test.each(["machines", "threeServices"] as const)("%s", async (situation) => {
    await expect(markdownOf(situationQueries[situation])).toMatchFileSnapshot(`./${situation}.golden.md`);
  });

  test("the front matter and headings of MADR 4.0, in its order", () => {
    for (const [, query] of answered) {
      const text = markdownOf(query);
      expect(text).toMatch(
        /^---\nstatus: proposed\ndate: \d{4}-\d\d-\d\d\ndecision-makers:\nconsulted:\ninformed:\n---\n\n# /,
      );
      expect(text.match(/^## .*/gm)).toEqual([
        "## Context and Problem Statement",
        "## Decision Drivers",
        "## Considered Options",
        "## Decision Outcome",
        "## Pros and Cons of the Options",
        "## More Information",
      ]);
      const outcome = text.slice(text.indexOf("## Decision Outcome"), text.indexOf("## Pros and Cons"));
      expect(outcome.match(/^### .*/gm)).toEqual(["### Consequences", "### Confirmation"]);
      expect(outcome).toMatch(/^Chosen option: “[^”]+”, because [^\n]+\.$/m);
      expect(text).not.toMatch(/undefined|\[object|NaN|null\b/);
    }
  });

  test("before anything is answered: what MADR cannot do without, and no argument", () => {
    const text = markdownOf("");
    expect(text.match(/^##+ .*/gm)).toEqual([
      "## Context and Problem Statement",
      "## Considered Options",
      "## Decision Outcome",
    ]);
    expect(text).toContain("Nothing is answered yet, so nothing is recommended. [The questions](</decide>).");
    expect(text).not.toMatch(/%|Chosen option|Good, because/);
  });

  test("the same query gives the same bytes, whatever the day", () => {
    vi.useFakeTimers({ now: new Date("2031-05-06") });
    const then = markdownOf(situationQueries.machines);
    vi.setSystemTime(new Date("2019-01-02"));
    expect(markdownOf(situationQueries.machines)).toBe(then);
  });
});

describe("nothing without a source", () => {
  test.each(situations)(
    "%s: every sentence on an option recommended leads to a source, or says why there is none",
    (_, query) => {
      const { consequences } = recordOf(viewOf(query));
      for (const one of consequences.flatMap(({ arguments: all }) => all)) {
        expect(one.address).toMatch(/^\/(capabilities|overhead|method)/);
        // What is nought, not known, or carried over as it is has no figure behind it.
        const counted = /no compute of its own|nothing to a call|not known|stays as it is written/.test(one.text);
        if (!counted) expect([one.text, one.origins.length + Number(one.instead !== null)]).not.toEqual([one.text, 0]);
        for (const { locator, checkedOn, grade } of one.origins) {
          expect(locator).not.toBe("");
          expect(checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
          expect(["A", "B", "C"]).toContain(grade);
        }
      }
    },
  );

  test.each(situations)("%s: every option is told, those ruled out by the answer and cell that did it", (_, query) => {
    const view = viewOf(query);
    const { options } = recordOf(view);
    const out = options.filter(({ ruledOut }) => ruledOut.length > 0).map(({ id }) => id);
    expect(new Set(out)).toEqual(new Set(view.decision.eliminated.map(({ option }) => option)));
    expect(options.length).toBe(view.decision.ranking.length + out.length);
  });
});

describe("the same figures as the JSON", () => {
  test.each(answered)("%s", (_, query) => {
    const view = viewOf(query);
    const [text, json] = [markdownOf(query), jsonOf(view)];
    expect(text).toContain(json.verdict);
    for (const { option, acceptability } of json.ranking) {
      const name = view.telling.nameOf(option);
      expect(text).toContain(`* [${name}](</options/${option}>): First in ${percent(acceptability)} of`);
    }
    const cost = json.criteria.find(({ id }) => id === "running-cost");
    for (const [option, { measured }] of Object.entries(cost?.scores ?? {})) {
      if (!measured || measured.high === 0) continue;
      const line = text
        .split("\n")
        .find((one) => new RegExp(`^\\| ${view.telling.nameOf(option)}( \\(chosen\\))? \\|.* per month`).test(one));
      // The calculator, which the table leads to, says “at least” also where what is requested may be exceeded.
      const told = line?.split(" | ")[1];
      expect([`${amount(measured)} per month`, `at least ${amount(measured)} per month`]).toContain(told);
    }
    const told = text.slice(text.indexOf("### What would change"), text.indexOf("### When to decide"));
    const lines = told.match(/^\* .*(comes first|no option is left)\. /gm) ?? [];
    expect(lines).toHaveLength(json.flips.length + json.weightFlips.length + Math.min(12, json.factFlips.length));
    if (json.revisit) expect(text).toContain(`Expires on ${formatDate(json.own.expires || json.revisit.expires)}`);
  });
});

describe("the reader’s own input", () => {
  const own = (assume: string, more = "") =>
    markdownOf(`${situationQueries.threeServices}&${new URLSearchParams({ assume })}${more}`);
  const said = (text: string) => text.match(/^\* Assumption, in your own words: (.*)$/m)?.[1];

  test("is summed up by itself and changes nothing that is computed", () => {
    const text = markdownOf(situationQueries.machines);
    expect(text).toContain(`* Sum of your own input: $${formatExact(1.5 * 12_000 + 3_000)} per month`);
    const without = markdownOf(situationQueries.machines.replace(/&people=.*$/, ""));
    const computed = (one: string) =>
      // Links carry the reader's own input along.
      one.slice(one.indexOf("## Decision Drivers"), one.indexOf("### Your own input")).replace(/&people=[^>]*/g, "");
    expect(computed(text)).toBe(computed(without));
  });

  test("half of a sum is told as such", () => {
    const text = own("", "&people=2&licenceCost=100");
    expect(text).toContain("* Sum of your own input: $100 per month");
    expect(text).toContain("What one of them costs is not given, so their cost is left out of the sum.");
  });

  test("sets the last day, beside the one proposed", () => {
    expect(own("", "&expires=2027-03-01")).toMatch(/Expires on 1 Mar 2027, your own input; proposed was \d+ \w+ \d{4}/);
  });

  test.each([
    "<script>alert(1)</script><img src=x onerror=alert(1)>",
    "[click](javascript:alert(1)) ![x](https://evil.example/x.png)",
    "| a | b |\n| - | - |\n\n# Heading\n---\n* item",
    "`code` **bold** _em_ ~~gone~~ &lt;b&gt; https://evil.example www.evil.example a@b.example",
    "ends with a backslash \\",
  ])("cannot mark up: %j", (assume) => {
    const text = own(assume);
    expect(said(text)?.replace(/\\[!-/:-@[-`{-~]/g, "")).toMatch(/^[\w ]*$/);
    expect(text.split("\n").length).toBe(own("x").split("\n").length);
  });

  test("cannot mark up, whatever it is; and the link of the record stays one line without brackets", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."<>[]()|`*_#\\&\n x".split("")), minLength: 1, maxLength: 60 }),
        (assume) => {
          const text = own(`a${assume}`);
          expect(said(text)?.replace(/\\[!-/:-@[-`{-~]/g, "")).toMatch(/^[ax ]*$/);
          const links = text.match(/\]\(<[^\n]*?>\)/g) ?? [];
          expect(links.every((link) => /^\]\(<[^<>\s]*>\)$/.test(link))).toBe(true);
        },
      ),
      { numRuns: 15 },
    );
  });
});
