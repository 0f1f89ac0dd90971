import type { Figure, Model, OverheadFacts } from "@/lib/overhead/figure";
import { overheadParameters } from "@/lib/overhead/parameters";
import { readOverhead } from "@/lib/overhead/read";

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
