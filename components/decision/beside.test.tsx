import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { decisionFacts, decisionView } from "@/app/_data/decision";
import { decisionWords } from "@/app/_data/decision-words";
import { nearMissesOf } from "@/lib/decision/near-misses";
import { sideBySideOf } from "@/lib/decision/side-by-side";
import { percent } from "@/lib/decision/words";
import { supportWord } from "@/lib/evidence/words";
import * as paths from "@/lib/paths";
import { NearMisses } from "./near-misses";
import { Places } from "./places";
import { SideBySideTable } from "./side-by-side";

const query =
  "pods=300&nodes=12&services=60&reasons=encryption.traffic&mtls=must&rules=request-must.token-must&traffic=canary&support=open-only";
const { decision } = decisionView(new URLSearchParams(query));
const words = decisionWords;

const textOf = (markup: string) =>
  markup
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
const hrefsIn = (markup: string) => [...markup.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
const render = (node: ReactNode) => renderToStaticMarkup(node);
/** Rows of the bodies of a table, as text. */
const bodyRows = (markup: string) =>
  [...markup.matchAll(/<tbody.*?<\/tbody>/gs)].flatMap(([body]) =>
    [...body.matchAll(/<tr.*?<\/tr>/gs)].map(([row]) => textOf(row)),
  );

describe("places", () => {
  const markup = render(<Places ranking={decision.ranking} words={words} />);

  test("each option has its share for each place, and a bar that hides nothing from a screen reader", () => {
    const rows = bodyRows(markup);
    expect(rows).toHaveLength(decision.ranking.length);
    for (const { option, places } of decision.ranking) {
      const shares = places.map(
        (share, index) => `${["1st", "2nd", "3rd"][index] ?? `${index + 1}th`} ${percent(share)}`,
      );
      expect(rows).toContain(`${words.options[option]} ${shares.join(" ")}`);
    }
    expect(markup).not.toContain("style=");
  });

  test("a bar leaves out places never taken, and keeps the shade of each", () => {
    const [first] = decision.ranking;
    if (!first) throw new Error("something is left");
    const certain = render(<Places ranking={[{ ...first, places: [0, 0.25, 0.75] }]} words={words} />);
    const bars = [...certain.matchAll(/<rect class="place (place-\d)" x="([\d.]+)%" width="([\d.]+)%"/g)];
    expect(bars.map(([, ...parts]) => parts)).toEqual([
      ["place-2", "0.00", "25.00"],
      ["place-3", "25.00", "75.00"],
    ]);
  });
});

describe("near misses", () => {
  const misses = nearMissesOf(decisionFacts, decision);
  const markup = render(<NearMisses misses={misses} questionHref={(id) => `/decide?step=${id}`} words={words} />);

  test("a line an option: the answer, each cell with its link, and the place", () => {
    expect(misses.length).toBeGreaterThan(0);
    expect(markup.match(/<li/g)).toHaveLength(misses.length);
    for (const { question, failing } of misses) {
      expect(hrefsIn(markup)).toContain(`/decide?step=${question}`);
      for (const { capability, option } of failing)
        if (capability) expect(hrefsIn(markup)).toContain(paths.capability(capability, option));
    }
    expect(textOf(markup)).toMatch(
      /Fails one must: “.+” ?\..+Were that a wish, it would be (first|second|third|fourth|fifth) of \w+ \./,
    );
  });

  test("the only one left is called so, and what is unproven is told", () => {
    const [miss] = misses;
    if (!miss) throw new Error("there is a near miss");
    const alone = { ...miss, place: 1, of: 1, open: miss.failing };
    const text = textOf(render(<NearMisses misses={[alone]} questionHref={() => "/decide"} words={words} />));
    expect(text).toContain("Were that a wish, only this would be left .");
    expect(text).toMatch(/Whether it meets “.+” is unproven\./);
  });
});

describe("side by side", () => {
  const [a = "", b = ""] = decision.ranking.map(({ option }) => option);
  const pair = sideBySideOf(decision, a, b);
  if (!pair) throw new Error("two are ranked");
  const markup = render(<SideBySideTable pair={pair} overheadHref="/overhead?pods=300" words={words} />);
  const rows = bodyRows(markup);

  test("rows that differ stand with the states of both, each a link to its cell; the rest is counted", () => {
    const differing = pair.criteria.flatMap((one) => one.rows);
    expect(differing.length).toBeGreaterThan(3);
    expect(rows).toHaveLength(pair.criteria.length + differing.length + 1 + pair.measures.length);
    for (const { capability, supports } of differing) {
      const row = rows.find((text) => text.startsWith(words.rows[capability] ?? capability));
      for (const [index, option] of pair.options.entries()) {
        expect(row).toContain(supportWord[supports[index] ?? "unknown"]);
        expect(hrefsIn(markup)).toContain(paths.capability(capability, option));
      }
    }
    const same = pair.criteria.find((one) => one.same > 1);
    expect(textOf(markup)).toContain(`${same?.same} rows do not differ`);
  });

  test("every criterion has its weight, both contributions and who is ahead", () => {
    for (const { criterion, weight, contributions, difference } of pair.criteria) {
      const name = words.criteria[criterion]?.name ?? criterion;
      const row = rows.find((text) => text.startsWith(`${name} weight`));
      expect(row).toContain(`weight ${weight.toFixed(2)}`);
      for (const part of contributions) expect(row).toContain(part.toFixed(3));
      const by = Math.abs(difference);
      if (by >= 0.0005)
        expect(row?.endsWith(`${words.options[difference > 0 ? a : b]} ${by.toFixed(3)}`), row).toBe(true);
    }
  });

  test("the share of weightings, the figures and the way to their calculation", () => {
    expect(textOf(markup)).toContain(`is ahead of ${words.options[b]} in ${percent(pair.beats)} of weightings`);
    expect(hrefsIn(markup)).toContain("/overhead?pods=300#cost");
    const bare = { ...pair, measures: [{ measure: "latency" as const, of: [null, null] as const }] };
    expect(textOf(render(<SideBySideTable pair={bare} overheadHref="/overhead" words={words} />))).toContain(
      "no figure was found",
    );
  });

  test("what is worth the same is even, and what hardly differs is not nothing", () => {
    const [criterion] = pair.criteria;
    if (!criterion) throw new Error("something counts");
    const told = (difference: number) =>
      textOf(
        render(
          <SideBySideTable
            pair={{ ...pair, criteria: [{ ...criterion, rows: [], difference }], measures: [] }}
            overheadHref="/overhead"
            words={words}
          />,
        ),
      );
    expect(told(0)).toContain("even");
    expect(told(-0.0001)).toContain(`${words.options[b]} under 0.001`);
  });
});
