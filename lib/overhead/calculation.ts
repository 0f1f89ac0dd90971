import { formatExact } from "@/lib/format/quantity";
import type { ParameterProblem } from "@/lib/share/codec";
import { driversOf, type OverheadValues } from "./drivers";
import { estimateAll, type OptionEstimate } from "./estimate";
import type { OverheadFacts } from "./figure";
import { finding } from "./finding";
import { bases, type OverheadIds, type OverheadTable, overheadParameters } from "./parameters";
import { type Published, publishedOf } from "./published";
import { formatOverhead, readOverhead } from "./read";

/** What a claim says beside its number, for tables. */
export interface ClaimWords {
  /** In the published unit: `60 MB`, `41 – 46 MiB`. */
  value: string;
  conditions: string;
  version: string | null;
  /** Why it is kept and not reckoned with, in words. */
  because: string | null;
}

interface MeasureWords {
  name: string;
  per: string;
  counts: string;
  unit: string;
  /** Pods of the largest mesh behind the figures, where growth beyond it is a guess. */
  reach: number | null;
}

/** All that the calculator needs: plain data, the same on the server and in the browser. */
export interface OverheadInputs {
  revision: string;
  ids: OverheadIds;
  facts: OverheadFacts;
  words: {
    options: Readonly<Record<string, string>>;
    components: Readonly<Record<string, string>>;
    leavesOut: Readonly<Record<string, readonly string[]>>;
    measures: Readonly<Record<string, MeasureWords>>;
    claims: Readonly<Record<string, ClaimWords>>;
    sources: Readonly<Record<string, { title: string; publisher: string; interest: string | null }>>;
  };
}

/** The result object of the view: page, API, CSV and Markdown render it. */
export interface Calculation {
  values: OverheadValues;
  problems: readonly ParameterProblem[];
  /** Revision the link was made on. */
  rev: string | null;
  results: readonly (OptionEstimate & { name: string; published: Published | null })[];
  finding: string;
  /** What the reader should know of this result. */
  notices: readonly string[];
  /** Canonical query with format and revision, for a shared link. */
  query: string;
  /** The same without them, for addresses inside the product. */
  shortQuery: string;
}

/** Reckons what an address or a form asks for. */
export function calculate(inputs: OverheadInputs, query: URLSearchParams): Calculation {
  const table = tableOf(inputs.ids);
  const { values, problems, rev } = readOverhead(table, query);
  return {
    ...reckon(inputs, values),
    problems,
    rev,
    query: formatOverhead(table, values, inputs.revision),
    shortQuery: formatOverhead(table, values),
  };
}

/** The parameter table of these ids, made once: a slider asks for it many times a second. */
export function tableOf(ids: OverheadIds): OverheadTable {
  const known = tables.get(ids);
  if (known) return known;
  const table = overheadParameters(ids);
  tables.set(ids, table);
  return table;
}

// --

const tables = new WeakMap<OverheadIds, OverheadTable>();

function reckon(inputs: OverheadInputs, values: OverheadValues) {
  const { facts, words } = inputs;
  const single = bases.every((basis) => basis !== values.basis);
  const results = estimateAll(facts, values).map((estimate) => ({
    ...estimate,
    name: words.options[estimate.option] ?? estimate.option,
    published: single ? publishedOf(estimate, facts) : null,
  }));
  const by = single ? (words.sources[values.basis]?.title ?? values.basis) : null;
  const named = results.map(({ name, published, ...estimate }) => ({ name, published, estimate }));
  return {
    values,
    results,
    finding: finding(named, values.pods, by && `“${by}”`),
    notices: [
      ...singleSource(inputs, values, by),
      ...beyond(inputs, results, values.pods),
      ...room(values),
      ...traffic(values),
    ],
  };
}

/** A source that is not accepted may be looked at alone, and says so. */
function singleSource({ facts, words }: OverheadInputs, { basis }: OverheadValues, by: string | null): string[] {
  if (!by) return [];
  const figures = Object.values(facts.figures)
    .flat()
    .filter(({ source }) => source === basis);
  const rejected = figures.filter(({ unused }) => unused === "rejected");
  const because = words.claims[rejected[0]?.id ?? ""]?.because;
  return [
    `Only the figures of “${by}” count, in its own unit where it has one. What it does not say is missing.`,
    ...(rejected.length > 0 && because ? [`With all sources these figures are not accepted: ${because}`] : []),
  ];
}

/** Sums that carry on in a straight line where nothing was measured. */
function beyond({ words }: OverheadInputs, results: readonly OptionEstimate[], pods: number): string[] {
  const reckoned = results.flatMap(({ terms }) =>
    terms.flatMap(({ times, coefficient: { id, range, own } }) => {
      const measure = words.measures[id.split(".")[0] ?? ""];
      return times > 0 && range && !own && measure?.reach && pods > measure.reach ? [measure] : [];
    }),
  );
  return [...new Set(reckoned)].map(
    ({ name, reach }) =>
      `“${name}” was measured in meshes of up to ${formatExact(reach ?? 0)} pods. Beyond that it is carried on in a straight line, which is a guess.`,
  );
}

function room({ pods, nodes, podsPerNode }: OverheadValues): string[] {
  const most = nodes * podsPerNode;
  return pods > most
    ? [
        `${formatExact(pods)} pods do not fit on ${formatExact(nodes)} nodes of ${formatExact(podsPerNode)} pods: at most ${formatExact(most)} do.`,
      ]
    : [];
}

function traffic(values: OverheadValues): string[] {
  const { waypoints } = driversOf(values);
  return values.l7 > 0 && waypoints === 0
    ? ["Some requests need L7, but there is no waypoint: the figures of Istio ambient hold for L4 alone."]
    : [];
}
