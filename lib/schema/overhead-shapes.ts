import { z } from "zod";
import {
  componentScales,
  dimensions,
  drivers,
  encryptions,
  quantities,
  setups,
  unitNames,
} from "./overhead-vocabulary";
import { citationShape, id, phrase, sentence, slug, soughtPlaces } from "./primitives";

const amount = z.number().nonnegative("0 or more");

/**
 * The shapes of what the calculator reckons with: what was measured, what an option consists of, what machines cost.
 */
export function overheadShapes<
  const O extends string,
  const M extends string,
  const P extends string,
  const S extends string,
>(ids: { options: readonly O[]; measures: readonly M[]; prices: readonly P[]; sources: readonly S[] }) {
  const optionId = z.enum(ids.options);
  const measureId = z.enum(ids.measures);
  const citation = citationShape(z.enum(ids.sources));

  /** What one source says about a measure of one option. Its id is `<measure>.<option>.<slug>`. */
  const measurement = citation.extend({
    /** Last part of the claim's id. Never reused. */
    slug,
    /** What the source says, in our own words. */
    says: sentence,
    /**
     * The figure in the published unit. Two ends where the source gives two; `typical` only when it names one.
     */
    value: z.union([amount, z.strictObject({ low: amount, typical: amount.optional(), high: amount })], {
      error: "a number, or an object with low and high",
    }),
    /** The source's own unit. */
    unit: z.enum(unitNames),
    /** Set when the source counts something else than the measure: the figure is for all of it on this many nodes. */
    perNodes: z.number().int().positive().optional(),
    /** How the figure follows from what is printed, when it is not printed as it stands: every number of the sum. */
    derived: sentence.optional(),
    /** Load, size, machine and settings under which it holds, in a few words. */
    conditions: z.string().trim().min(3).max(120, "at most 120 characters: it stands in a table"),
    /** The conditions that the calculator can hold against the reader's. Left out: the source does not say. */
    when: z.strictObject({
      /** Each proxy holds only the configuration it needs, or all of the mesh's. */
      scoped: z.boolean().optional(),
      /** The installation's set-up. */
      setup: z.enum(setups).optional(),
      /** How the nodes encrypted. */
      encryption: z.enum(encryptions).optional(),
      /** True when traffic passed at a rate worth the name (at least 10 requests a second and proxy). */
      loaded: z.boolean().optional(),
    }),
    /** Product version measured. */
    version: phrase.optional(),
    /** Slug of the same publisher's later figure for the same thing: this one is kept and not reckoned with. */
    supersededBy: slug.optional(),
    /** Right in its place, but measured at something the calculator does not reckon with. Kept and not used. */
    outside: sentence.optional(),
    /** Known to be wrong, or impossible to check: kept, shown, never used. */
    rejected: sentence.optional(),
  });

  const measure = z.strictObject({
    id: measureId,
    /** What is measured, as a table head: “Memory of one sidecar”. */
    name: z.string().trim().min(3).max(48, "at most 48 characters"),
    dimension: z.enum(dimensions),
    /** What one unit of it stands for, after “per”: “proxy”, “node”, “1,000 requests a second through one proxy”. */
    per: phrase,
    /** What is counted and what is not. */
    counts: sentence,
    /** Pods of the largest mesh behind the figures, where growth beyond it is a guess. */
    reach: z.number().int().positive().optional(),
    /** By option: what sources say, or where it was sought in vain. */
    cells: z.partialRecord(optionId, z.strictObject({ claims: z.array(measurement), sought: soughtPlaces.optional() })),
  });

  /** What an option adds to a cluster: its components, and what each needs. */
  const overhead = z.strictObject({
    id: optionId,
    components: z.array(
      z.strictObject({
        id,
        /** In the plural where there are several: “sidecars”, “istiod”. */
        name: phrase,
        /** How many pods of it run, for nodes that hold a limited number; null when it runs inside the workload's pods. */
        pods: z.enum(componentScales).nullable(),
        /** Set when it is there only if the reader’s nodes encrypt. */
        when: z.literal("encryption").optional(),
        terms: z
          .array(
            z.strictObject({
              quantity: z.enum(quantities),
              measure: measureId,
              /** What the coefficient is multiplied with. */
              times: z.enum(drivers),
            }),
          )
          .min(1, "at least one term"),
      }),
    ),
    /** Measures of added time for one call, by percentile. */
    latency: z.strictObject({ p50: measureId, p90: measureId, p99: measureId }).nullable(),
    /** Measures of the time that a waypoint adds on top, where an option has them. */
    waypointLatency: z.strictObject({ p50: measureId, p90: measureId, p99: measureId }).optional(),
    /** Measure of the time added to the start of a pod in the mesh; null where nothing is started with a pod. */
    startup: measureId.nullable(),
    /** What the figures leave out, said beside the result. */
    leavesOut: z.array(sentence),
  });

  const price = z.strictObject({
    id: z.enum(ids.prices),
    /** Who sells what where: “AWS general purpose, us-east-1”. */
    name: phrase,
    /** US$ per vCPU and hour. */
    vcpuHour: z.number().positive(),
    /** US$ per GiB of memory and hour. */
    gibHour: z.number().positive(),
    /** How the split follows from what is printed, when it is not printed as it stands. */
    derived: sentence.optional(),
    citation,
  });

  return { measure, overhead, price };
}
