import { calculate, type OverheadInputs } from "@/lib/overhead/calculation";
import { driverWord } from "@/lib/overhead/drivers";
import type { Figure, Model, OverheadFacts } from "@/lib/overhead/figure";
import { overheadParameters } from "@/lib/overhead/parameters";
import { readOverhead } from "@/lib/overhead/read";
import { leftOutWord } from "@/lib/overhead/words";

/** Small overhead facts for tests: each builder takes what matters to the test and fills in the rest. */

export function figure(id: string, value: number | { low: number; high: number }, with_: Partial<Figure> = {}): Figure {
  const ends = typeof value === "number" ? { low: value, typical: value, high: value } : { ...value, typical: null };
  return {
    id,
    source: "docs",
    ...ends,
    unit: "MiB",
    grade: "A",
    interested: false,
    own: false,
    published: "2026-01-01",
    when: {},
    unused: null,
    ...with_,
  };
}

/** One option with one proxy in each pod. */
export const proxies: Model = {
  id: "alpha",
  components: [
    {
      id: "proxies",
      pods: null,
      terms: [
        { quantity: "memory", measure: "proxy-memory", times: "pods" },
        { quantity: "requestedMemory", measure: "proxy-request", times: "pods" },
      ],
    },
  ],
  latency: null,
};

export function overheadFacts(figures: OverheadFacts["figures"], models: Model[] = [proxies]): OverheadFacts {
  return { models, figures };
}

const table = overheadParameters({
  options: ["alpha", "beta"],
  coefficients: ["proxy-memory.alpha", "proxy-memory.beta"],
  sources: ["docs", "blog"],
  revisions: ["2026-11-20"],
});

/** The parameters of a query, defaults filled in. */
export const values = (query = "") => readOverhead(table, new URLSearchParams(query)).values;

/** All that the calculator needs, from small facts: the words are the ids with a capital. */
export function overheadInputs(
  facts: OverheadFacts,
  { claims = {}, reach = null }: { claims?: OverheadInputs["words"]["claims"]; reach?: number | null } = {},
): OverheadInputs {
  const measures = [...new Set(facts.models.flatMap(({ components }) => components.flatMap(({ terms }) => terms)))].map(
    ({ measure, quantity }) => [
      measure,
      { name: capital(measure), per: "proxy", counts: "", unit: quantity.endsWith("emory") ? "MiB" : "mCPU", reach },
    ],
  );
  const options = facts.models.map(({ id }) => id);
  const sources = [...new Set(Object.values(facts.figures).flatMap((list) => list.map(({ source }) => source)))];
  return {
    revision: "2026-11-20",
    ids: { options, coefficients: Object.keys(facts.figures), sources, revisions: ["2026-11-20"] },
    facts,
    articles: [],
    runs: [],
    words: {
      leftOut: leftOutWord,
      drivers: driverWord,
      options: Object.fromEntries(options.map((id) => [id, capital(id)])),
      components: {},
      leavesOut: {},
      measures: Object.fromEntries(measures),
      claims,
      sources: Object.fromEntries(
        sources.map((id) => [id, { title: capital(id), publisher: capital(id), interest: null }]),
      ),
    },
  };
}

/** What the calculator makes of small facts. */
export const calculation = (inputs: OverheadInputs, query = "") => calculate(inputs, new URLSearchParams(query));

const capital = (id: string) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");
