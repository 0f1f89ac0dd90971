import { cache } from "react";
import type { PriceList } from "@/components/overhead/form/parts";
import { facts } from "@/content";
import { checkedArticleIds } from "@/content/ids";
import { partyOf } from "@/lib/evidence/party";
import { formatDate } from "@/lib/format/date";
import { type Calculation, type ClaimWords, calculate, type OverheadInputs, tableOf } from "@/lib/overhead/calculation";
import { driverWord } from "@/lib/overhead/drivers";
import type { ClaimPlace } from "@/lib/overhead/export";
import { coefficientId, factsOf, overheadFacts } from "@/lib/overhead/figure";
import { formatOverhead, readOverhead } from "@/lib/overhead/read";
import { runsBeyond } from "@/lib/overhead/runs";
import { baseUnit } from "@/lib/overhead/unit";
import { leftOutWord, valueText } from "@/lib/overhead/words";
import type { Measurement, Revision } from "@/lib/schema/types";
import { formatParameters } from "@/lib/share/parameters";
import { nameOfOption } from "./names";
import { choosableOptions, newestRevision, revisionIds } from "./site";

const shown = new Set(choosableOptions.map(({ id }) => id));
const models = facts.overhead.filter(({ id }) => shown.has(id));
const numbers = overheadFacts({ ...facts, overhead: models });
const measured = new Set(Object.values(numbers.figures).flatMap((figures) => figures.map(({ source }) => source)));

/** Every claim of every measure, once: what tables say of it, and where it stands in its source. */
const claims = facts.measures.flatMap((measure) =>
  Object.entries(measure.cells).flatMap(([option, cell]) =>
    (cell?.claims ?? []).map((claim) => ({ id: `${coefficientId(measure.id, option)}.${claim.slug}`, claim })),
  ),
);

const wordsOfClaims = Object.fromEntries(claims.map(({ id, claim }) => [id, claimWords(claim)]));
const names = Object.fromEntries(choosableOptions.map(({ id, name }) => [id, name]));

/** What the calculator works with, ready for the browser. */
const overheadInputs: OverheadInputs = {
  revision: newestRevision,
  ids: {
    options: models.map(({ id }) => id),
    coefficients: Object.keys(numbers.figures),
    sources: facts.sources.filter(({ id }) => measured.has(id)).map(({ id }) => id),
    revisions: revisionIds,
  },
  facts: numbers,
  articles: facts.sources
    .filter(({ id }) => checkedArticleIds.some((article) => article === id))
    .map(({ id, title }) => ({ id, title })),
  runs: runsBeyond("call-latency-p99", names, numbers, wordsOfClaims),
  words: {
    options: names,
    components: Object.fromEntries(models.flatMap(({ components }) => components.map(({ id, name }) => [id, name]))),
    leftOut: leftOutWord,
    drivers: driverWord,
    leavesOut: Object.fromEntries(models.map(({ id, leavesOut }) => [id, leavesOut])),
    measures: Object.fromEntries(
      facts.measures.map(({ id, name, per, counts, dimension, reach = null }) => [
        id,
        { name, per, counts, unit: baseUnit[dimension], reach },
      ]),
    ),
    claims: wordsOfClaims,
    sources: Object.fromEntries(
      facts.sources
        .filter(({ id }) => measured.has(id))
        .map(({ id, title, publisher, interest }) => [
          id,
          {
            title,
            publisher,
            interest: partyOf(interest.map((option) => ({ name: nameOfOption(option) }))),
          },
        ]),
    ),
  },
};

export const overheadTable = tableOf(overheadInputs.ids);

/** Where each claim stands in its source; for exports, the page leads to the source's own page. */
export const places: Readonly<Record<string, ClaimPlace>> = Object.fromEntries(
  claims.map(({ id, claim: { locator, checkedOn, derived = null } }) => [id, { locator, checkedOn, derived }]),
);

export interface OverheadView {
  inputs: OverheadInputs;
  calculation: Calculation;
  /** By claim. */
  places: Readonly<Record<string, ClaimPlace>>;
  /** Price lists, that of the defaults first. */
  priceLists: readonly PriceList[];
  /** Set when the link names an older revision: what the same question gave then, or null when it gave the same. */
  moved: { since: string; finding: string | null } | null;
}

/** The calculator as an address asks for it. Page, JSON, CSV and Markdown render this one object. */
export function overheadView(query: URLSearchParams): OverheadView {
  return viewOf(query.toString());
}

/** A page asks for its head and its body: once is enough. */
const viewOf = cache((text: string): OverheadView => {
  const calculation = calculate(overheadInputs, new URLSearchParams(text));
  return {
    inputs: overheadInputs,
    calculation,
    places,
    priceLists: facts.prices.map((list) => ({
      id: list.id,
      name: list.name,
      vcpu: list.vcpuHour,
      gib: list.gibHour,
      checked: formatDate(list.citation.checkedOn),
      query: overheadQuery({ vcpu: list.vcpuHour, gib: list.gibHour }),
    })),
    moved: movedSince(calculation),
  };
});

/** The same calculation on the figures of a revision, by today's rules. Null where it kept none. */
export function overheadThen({ id, state }: Revision, query: URLSearchParams): Calculation | null {
  if (!state.overhead) return null;
  const known = factsOf(state.overhead, overheadInputs.ids.options);
  return calculate({ ...overheadInputs, revision: id, facts: known }, query);
}

/** The query that opens the calculator at these numbers. */
export function overheadQuery(numbers: Readonly<Record<string, number>>): string {
  return formatParameters(overheadTable, numbers);
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
    because: claim.rejected ?? null,
  };
}

/** The same question on the facts of then, under today's rules. */
function movedSince({ rev, shortQuery, finding }: Calculation): OverheadView["moved"] {
  const then = facts.revisions.find((revision) => revision.id === rev);
  if (!then || then.id === newestRevision) return null;
  const before = overheadThen(then, new URLSearchParams(shortQuery));
  return before && { since: then.id, finding: before.finding === finding ? null : before.finding };
}
