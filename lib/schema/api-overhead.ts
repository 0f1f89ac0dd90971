import { z } from "zod";
import { followed } from "@/lib/overhead/recount";
import { day, grade, id, range, rangeKeys, revision } from "./api-parts";
import { drivers, encryptions, quantities, setups } from "./overhead-vocabulary";

/** The shape of `/api/v1/overhead.json`. */

const verdict = z.enum(["less", "more", "same", "no-difference", "unknown"]);
const quantity = z.enum([...quantities, "costPerMonth", "nodes"]);
const what = z.enum(followed);
const latency = z.strictObject({ p50: range.nullable(), p90: range.nullable(), p99: range.nullable() });
const openEnds = { low: z.number().nullable(), high: z.number().nullable() };

const amounts = {
  option: id,
  memory: range.nullable().describe("MiB in use"),
  cpu: range.nullable().describe("Thousandths of a CPU in use"),
  requestedMemory: range.nullable().describe("MiB set aside by the scheduler"),
  requestedCpu: range.nullable(),
  costPerMonth: range.nullable().describe("For 730 h, in the currency asked for"),
  latency: latency.describe("ms added to one call"),
  pathLatency: latency.describe("ms added to all calls of the slowest path"),
  waypointLatency: latency.nullable().describe("What a waypoint adds on top; null for an option without"),
  startup: range.nullable().describe("ms added to the start of a pod"),
  nodes: range.nullable(),
  atLeast: z.array(quantity).describe("Sums of which a part has no figure: the true value may be higher"),
};

const term = z.strictObject({
  id: id.describe("<measure>.<option>"),
  component: id,
  quantity: z.enum(quantities),
  formula: z.string(),
  inputs: z.partialRecord(z.enum(drivers), z.number()),
  coefficient: range.nullable(),
  own: z.boolean().describe("Your own figure stands in place of the sources’"),
  claims: z.array(id),
  typicalFrom: id.nullable(),
  leftOut: z.array(z.strictObject({ id, because: z.string() })),
  value: range.nullable(),
});

const missing = z.strictObject({ quantity: z.enum([...quantities, "latency"]), component: id, coefficient: id });

const measurement = z.strictObject({
  id,
  source: id,
  value: z.strictObject({ low: z.number(), typical: z.number().nullable(), high: z.number(), unit: z.string() }),
  perNodes: z.number().nullable(),
  conditions: z.string().nullable(),
  version: z.string().nullable(),
  derived: z.string().nullable().describe("How it follows from what is printed, where it is not printed as it stands"),
  locator: z.string().nullable(),
  checkedOn: day.nullable(),
  grade,
  used: z.boolean(),
  leftOut: z.string().nullable(),
});

const difference = z.strictObject({
  quantity,
  verdict,
  saved: z.strictObject({ ...openEnds, unit: z.string() }).nullable(),
  share: z.strictObject(openEnds).nullable(),
});

const certainty = z.strictObject({
  verdict,
  figures: z.number().int(),
  own: z.boolean(),
  withoutStake: z.number().int(),
  independent: verdict,
  vendor: verdict,
  sources: z.array(z.strictObject({ source: id, verdict })),
});

const turning = z.strictObject({
  option: id,
  zones: z.array(
    z.strictObject({
      what,
      parameter: z.string(),
      zones: z.array(z.strictObject({ from: z.number(), to: z.number(), verdict })),
      here: z.number().int().describe("Index of the zone the parameters are in"),
    }),
  ),
  scoping: z.array(z.strictObject({ what, scoped: verdict, unscoped: verdict })),
});

const end = z.strictObject({ at: z.union([z.number(), z.string()]), result: z.number() });
const sensitivity = z.strictObject({
  what,
  unit: z.string(),
  centre: z.number(),
  influences: z.array(
    z.strictObject({ kind: z.enum(["input", "figure", "choice"]), id, ends: z.array(end).length(2) }),
  ),
});

const belief = z.strictObject({
  source: id,
  counting: z.enum(["model", "node"]),
  memory: range,
  published: z.strictObject(rangeKeys).nullable().describe("In the source’s own unit"),
  without: z.array(id),
  rejected: z.boolean(),
});

const number = z.number();
const parameters = z.strictObject({
  options: z.array(id).nullable(),
  against: id.nullable(),
  ...{ pods: number, nodes: number, services: number, namespaces: number, rps: number, hops: number, l7: number },
  ...{ waypoints: number.nullable(), connections: number.nullable(), payload: number },
  scoped: z.boolean(),
  setup: z.enum(setups).nullable(),
  encryption: z.enum(encryptions).nullable(),
  ...{ nodeVcpu: number, nodeGib: number, podsPerNode: number, vcpu: number, gib: number, discount: number },
  currency: z.string(),
  fx: number.nullable(),
  next: z.record(z.string(), number),
  licence: z.record(id, number),
  own: z.record(id, z.union([number, z.strictObject({ typical: number, high: number })])),
});

export const overheadShape = z.strictObject({
  revision,
  parameters: parameters.describe("As they were understood, defaults included"),
  basis: z.string(),
  finding: z.string(),
  answer: z.string().nullable(),
  results: z.array(
    z.strictObject({
      ...amounts,
      published: z
        .strictObject({ memory: range.nullable(), cpu: range.nullable() })
        .optional()
        .describe("With one source as basis: in its own unit"),
      terms: z.array(term),
      missing: z.array(missing),
    }),
  ),
  measurements: z.array(measurement),
  notices: z.array(z.string()),
  against: id.nullable().describe("The option the others are held against"),
  differences: z.array(z.strictObject({ option: id, differences: z.array(difference), certainty })),
  breakEven: z.array(turning),
  sensitivity: z.array(
    z.strictObject({ option: id, memory: sensitivity.nullable(), costPerMonth: sensitivity.nullable() }),
  ),
  sources: z.array(z.strictObject({ option: id, alone: z.array(belief) })),
  next: z
    .strictObject({ parameters: z.record(z.string(), number), results: z.array(z.strictObject(amounts)) })
    .nullable()
    .describe("At the other time, where one was asked for"),
});
