import type {
  Capability,
  Cell,
  Claim,
  DecisionMethod,
  Facts,
  Measure,
  Measurement,
  Option,
  Source,
} from "@/lib/schema/types";

/** Small content for tests: each builder takes what matters to the test and fills in the rest. */

export function source(id: string, with_: Partial<Source> = {}): Source {
  return {
    id,
    title: `Title of ${id}`,
    publisher: "A project",
    kind: "reference",
    url: `https://example.org/${id}`,
    published: "2026-01-01",
    version: null,
    interest: [],
    ...with_,
  };
}

export function claim(slug: string, with_: Partial<Claim> = {}): Claim {
  return {
    slug,
    support: "full",
    says: "It works as the row asks.",
    source: "docs",
    locator: "Heading one",
    checkedOn: "2026-02-01",
    read: "primary",
    about: "own-behaviour",
    ...with_,
  };
}

export function sourced(...claims: Claim[]): Cell {
  return { kind: "sourced", note: "A few words", claims };
}

export function capability(id: string, cells: Capability["cells"], with_: Partial<Capability> = {}): Capability {
  return {
    id,
    name: `Name of ${id}`,
    group: "one",
    claim: "The option does what the row asks.",
    countsAsYes: "It does so with nothing added.",
    matters: "Somebody in a bank will ask.",
    terms: [],
    cells,
    ...with_,
  };
}

export function option(id: string, with_: Partial<Option> = {}): Option {
  const gap = { value: null, because: "not stated", sought: [{ where: "The site", on: "2026-02-01" }] };
  return {
    id,
    name: `Option ${id}`,
    status: "published",
    summary: "An option that serves a test.",
    dataPlane: "None",
    needs: [],
    facts: { newestSeen: gap, supportedUntil: gap, licence: gap, steward: gap },
    ...with_,
  };
}

/** Two options, two groups, nothing wrong. */
export function facts(with_: Partial<Facts> = {}): Facts {
  return {
    groups: [
      { id: "one", name: "Group one" },
      { id: "two", name: "Group two" },
    ],
    options: [option("alpha"), option("beta")],
    capabilities: [
      capability("same", { alpha: sourced(claim("a")), beta: sourced(claim("b")) }),
      capability(
        "different",
        { alpha: sourced(claim("a")), beta: sourced(claim("b", { support: "none", says: "There is no such thing." })) },
        { group: "two" },
      ),
    ],
    sources: [source("docs")],
    lifecycle: [],
    terms: [],
    measures: [],
    overhead: [],
    prices: [],
    blocks: [],
    frameworks: [],
    requirements: [],
    questions: [],
    criteria: [],
    situations: [],
    method: decisionMethod(),
    adoption: { id: "stages", tracks: [], trackOf: {} },
    buildingBlocks: [],
    articles: [],
    controls: { known: ["sc-8", "sc-8.1"], withdrawn: ["sc-9"] },
    revisions: [],
    ...with_,
  };
}

export function measurement(slug: string, with_: Partial<Measurement> = {}): Measurement {
  return {
    slug,
    says: "It holds as much as is measured here.",
    value: 50,
    unit: "MB",
    conditions: "1,000 req/s",
    when: {},
    source: "docs",
    locator: "Heading one",
    checkedOn: "2026-02-01",
    read: "primary",
    about: "measurement",
    ...with_,
  };
}

export function measure(id: string, cells: Measure["cells"]): Measure {
  return {
    id,
    name: `Name of ${id}`,
    dimension: "memory",
    per: "proxy",
    counts: "What the proxy holds while it runs.",
    cells,
  };
}

/** The numbers of a decision, as the design has them. */
export function decisionMethod(with_: Partial<DecisionMethod> = {}): DecisionMethod {
  return {
    id: "method",
    version: "1",
    scale: {
      full: 1,
      addon: 0.7,
      partial: 0.5,
      enterprise: { withContract: 0.7, without: 0.2 },
      preview: 0.3,
      none: 0,
    },
    basePoints: 1,
    worst: { costPerPod: 4, latencyMs: 1 },
    draws: 512,
    seed: 1,
    clearShare: 0.9,
    tieShare: 2 / 3,
    layer7: [],
    changes: [{ version: "1", on: "2026-02-01", what: "The first form of the method." }],
    ...with_,
  };
}
