import { facts } from "@/content";
import { partyOf } from "@/lib/evidence/party";
import { type Calculation, type ClaimWords, calculate, type OverheadInputs, tableOf } from "@/lib/overhead/calculation";
import type { ClaimPlace } from "@/lib/overhead/export";
import { coefficientId, overheadFacts } from "@/lib/overhead/figure";
import { formatOverhead, readOverhead } from "@/lib/overhead/read";
import { baseUnit } from "@/lib/overhead/unit";
import { valueText } from "@/lib/overhead/words";
import type { Measurement } from "@/lib/schema/types";
import { newestRevision, optionById, revisionIds, shownOptions } from "./site";

const shown = new Set(shownOptions.map(({ id }) => id));
const models = facts.overhead.filter(({ id }) => shown.has(id));
const numbers = overheadFacts({ ...facts, overhead: models });
const measured = new Set(Object.values(numbers.figures).flatMap((figures) => figures.map(({ source }) => source)));

/** What the calculator reckons with, ready for the browser. */
const overheadInputs: OverheadInputs = {
  revision: newestRevision,
  ids: {
    options: models.map(({ id }) => id),
    coefficients: Object.keys(numbers.figures),
    sources: facts.sources.filter(({ id }) => measured.has(id)).map(({ id }) => id),
    revisions: revisionIds,
  },
  facts: numbers,
  words: {
    options: Object.fromEntries(shownOptions.map(({ id, name }) => [id, name])),
    components: Object.fromEntries(models.flatMap(({ components }) => components.map(({ id, name }) => [id, name]))),
    leavesOut: Object.fromEntries(models.map(({ id, leavesOut }) => [id, leavesOut])),
    measures: Object.fromEntries(
      facts.measures.map(({ id, name, per, counts, dimension, reach = null }) => [
        id,
        { name, per, counts, unit: baseUnit[dimension], reach },
      ]),
    ),
    claims: Object.fromEntries(
      facts.measures.flatMap((measure) =>
        Object.entries(measure.cells).flatMap(([option, cell]) =>
          (cell?.claims ?? []).map((claim) => [
            `${coefficientId(measure.id, option)}.${claim.slug}`,
            claimWords(claim),
          ]),
        ),
      ),
    ),
    sources: Object.fromEntries(
      facts.sources
        .filter(({ id }) => measured.has(id))
        .map(({ id, title, publisher, interest }) => [
          id,
          {
            title,
            publisher,
            interest: partyOf(interest.map((option) => ({ name: optionById.get(option)?.name ?? option }))),
          },
        ]),
    ),
  },
};

export const overheadTable = tableOf(overheadInputs.ids);

/** Where each claim stands in its source; for exports, the page leads to the source's own page. */
const places: Readonly<Record<string, ClaimPlace>> = Object.fromEntries(
  facts.measures.flatMap((measure) =>
    Object.entries(measure.cells).flatMap(([option, cell]) =>
      (cell?.claims ?? []).map(({ slug, locator, checkedOn, derived = null }) => [
        `${coefficientId(measure.id, option)}.${slug}`,
        { locator, checkedOn, derived },
      ]),
    ),
  ),
);

export interface OverheadView {
  inputs: OverheadInputs;
  calculation: Calculation;
  /** By claim. */
  places: Readonly<Record<string, ClaimPlace>>;
  prices: readonly PriceView[];
  /** Set when the link names an older revision: what the same question gave then, or null when it gave the same. */
  moved: { since: string; finding: string | null } | null;
}

interface PriceView {
  id: string;
  name: string;
  vcpuHour: number;
  gibHour: number;
  source: string;
  published: string | null;
}

/** The calculator as an address asks for it. Page, JSON, CSV and Markdown render this one object. */
export function overheadView(query: URLSearchParams): OverheadView {
  const calculation = calculate(overheadInputs, query);
  return {
    inputs: overheadInputs,
    calculation,
    places,
    prices: facts.prices.map(({ id, name, vcpuHour, gibHour, citation }) => ({
      id,
      name,
      vcpuHour,
      gibHour,
      source: citation.source,
      published: facts.sources.find((source) => source.id === citation.source)?.published ?? null,
    })),
    moved: movedSince(calculation),
  };
}

/** Only the canonical query of a view, for the page's head. */
export function overheadCanonical(query: URLSearchParams): string {
  return formatOverhead(overheadTable, readOverhead(overheadTable, query).values);
}

// --

function claimWords(claim: Measurement): ClaimWords {
  return {
    value: valueText(claim),
    conditions: claim.conditions,
    version: claim.version ?? null,
    because: claim.rejected ?? claim.outside ?? null,
  };
}

/** The same question on the facts of then, under today's rules. */
function movedSince({ rev, shortQuery, finding }: Calculation): OverheadView["moved"] {
  const then = facts.revisions.find((revision) => revision.id === rev);
  if (!then || then.id === newestRevision || !then.state.overhead) return null;
  const before = calculate({ ...overheadInputs, facts: then.state.overhead }, new URLSearchParams(shortQuery));
  return { since: then.id, finding: before.finding === finding ? null : before.finding };
}
