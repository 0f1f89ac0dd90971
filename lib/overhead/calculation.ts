import { type Driver, quantities } from "@/lib/schema/overhead-vocabulary";
import type { ParameterProblem } from "@/lib/share/codec";
import { isOneSource, type LeftOut } from "./coefficient";
import { costAnswer } from "./cost-answer";
import { leastAmounts, type Sum } from "./cost-floor";
import type { OverheadValues } from "./drivers";
import { estimateAll, type OptionEstimate } from "./estimate";
import type { OverheadFacts } from "./figure";
import { finding } from "./finding";
import { noticesOf, type ResultNotice } from "./notices";
import { type OverheadIds, type OverheadTable, overheadParameters } from "./parameters";
import { type Published, publishedOf, unitsOf } from "./published";
import { formatOverhead, readOverhead } from "./read";
import { type RestsOn, restsOn } from "./rests-on";
import type { Run } from "./runs";
import { type Term, weighing } from "./term";

/** What a claim says beside its number, for tables. */
export interface ClaimWords {
  /** In the published unit: `60 MB`, `41 – 46 MiB`. */
  value: string;
  conditions: string;
  version: string | null;
  /** Why it is kept and not counted, in words. */
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
  /** Articles often read on the subject: those without a figure are named too. */
  articles: readonly { id: string; title: string }[];
  /** What was seen beyond the load assumed for added latency, at p99. */
  runs: readonly Run[];
  words: {
    options: Readonly<Record<string, string>>;
    components: Readonly<Record<string, string>>;
    leavesOut: Readonly<Record<string, readonly string[]>>;
    /** Why a figure is left out, and what coefficients are multiplied with: as data, since scripts are dearer. */
    leftOut: Readonly<Record<LeftOut, string>>;
    drivers: Readonly<Record<Driver, string>>;
    measures: Readonly<Record<string, MeasureWords>>;
    claims: Readonly<Record<string, ClaimWords>>;
    sources: Readonly<Record<string, { title: string; publisher: string; interest: string | null }>>;
  };
}

/** One option's result, with the words that stand beside it. */
export interface Result extends OptionEstimate {
  name: string;
  /** In the unit of the one source whose figures count. */
  published: Published | null;
  restsOn: RestsOn;
  /** Sums of which a part has no figure. */
  atLeast: readonly Sum[];
  /** The memory is one of them. */
  partial: boolean;
}

/** The result object of the view: page, API, CSV and Markdown render it. */
export interface Calculation {
  values: OverheadValues;
  problems: readonly ParameterProblem[];
  /** Revision the link was made on. */
  rev: string | null;
  results: readonly Result[];
  /** Units in which memory is shown: a source taken alone is shown in its own. Results stay in MiB. */
  units: "MiB" | "MB";
  finding: string;
  /** Who costs less than the reference, and by how much; null when nobody does. */
  answer: string | null;
  /** The option that the others are held against; null when nothing shown adds anything. */
  against: string | null;
  /** The same for another time; null when the reader named none. */
  next: { values: OverheadValues; results: readonly Result[] } | null;
  notices: readonly ResultNotice[];
  /** Canonical query with format and revision, for a shared link. */
  query: string;
  /** The same without them, for addresses inside the product. */
  shortQuery: string;
}

/** Calculates what an address or a form asks for. */
export function calculate(inputs: OverheadInputs, query: URLSearchParams): Calculation {
  const table = tableOf(inputs.ids);
  const { values, problems, rev } = readOverhead(table, query);
  return {
    ...calculateFrom(inputs, values),
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

/** What each option adds, with the words that stand beside it. */
function resultsOf({ facts, words }: OverheadInputs, values: OverheadValues): Result[] {
  const single = isOneSource(values.basis);
  const models = new Map(facts.models.map((model) => [model.id, model]));
  return estimateAll(facts, values).flatMap((estimate) => {
    const model = models.get(estimate.option);
    if (!model) return [];
    const atLeast = leastAmounts(estimate);
    return {
      ...estimate,
      atLeast,
      partial: atLeast.includes("memory"),
      name: words.options[estimate.option] ?? estimate.option,
      published: single ? publishedOf(estimate, facts) : null,
      restsOn: restsOn(estimate, model, facts, values),
    };
  });
}

function calculateFrom(inputs: OverheadInputs, values: OverheadValues) {
  const { words } = inputs;
  const single = isOneSource(values.basis);
  const results = resultsOf(inputs, values);
  const reference =
    results.find(({ option }) => option === values.against) ?? results.find(({ terms }) => terms.length > 0);
  const then = Object.keys(values.next).length > 0 ? { ...values, ...values.next } : null;
  const units = unitsOf(results);
  const alone = single ? `“${words.sources[values.basis]?.title ?? values.basis}”` : null;
  const isOwn = ({ coefficient }: Term) => coefficient.own;
  const inMemory = results.some(({ terms }) => weighing(terms, "memory").some(isOwn));
  const anywhere = results.some(
    ({ terms, latencyFrom }) =>
      weighing(terms, ...quantities).some(isOwn) || Object.values(latencyFrom ?? {}).some(({ own }) => own),
  );
  const footing = { alone, own: anywhere };
  const now = noticesOf(inputs, values, results, footing);
  const later = then ? resultsOf(inputs, then) : [];
  return {
    values,
    results,
    units,
    finding: finding(results, values.pods, { alone, own: inMemory, units }),
    answer: reference ? costAnswer(results, reference) : null,
    against: reference?.option ?? null,
    next: then && { values: then, results: later },
    notices: [
      ...now,
      ...(then ? noticesOf(inputs, then, later, footing) : []).flatMap(({ kind, text }) =>
        now.some((one) => one.text === text) ? [] : [{ kind, text: `Then: ${text}` }],
      ),
    ],
  };
}
