import { z } from "zod";
import { relevances } from "./compliance-vocabulary";
import { componentScales, drivers, encryptions, quantities, setups, unitNames } from "./overhead-vocabulary";
import { idPattern } from "./primitives";
import { optionStatuses, supportStates } from "./vocabulary";

const amount = z.number().nonnegative();

/** The numeric part of the calculator's facts, as lib/overhead reckons with it. */
const overheadStateShape = z.strictObject({
  models: z.array(
    z.strictObject({
      id: z.string().regex(idPattern),
      components: z.array(
        z.strictObject({
          id: z.string(),
          pods: z.enum(componentScales).nullable(),
          when: z.literal("encryption").optional(),
          terms: z.array(z.strictObject({ quantity: z.enum(quantities), measure: z.string(), times: z.enum(drivers) })),
        }),
      ),
      latency: z.strictObject({ p50: z.string(), p90: z.string(), p99: z.string() }).nullable(),
      waypointLatency: z.strictObject({ p50: z.string(), p90: z.string(), p99: z.string() }).optional(),
      /** Absent in revisions from before start-up was reckoned with. */
      startup: z.string().nullable().optional(),
    }),
  ),
  figures: z.record(
    z.string(),
    z.array(
      z.strictObject({
        id: z.string(),
        source: z.string(),
        low: amount,
        typical: amount.nullable(),
        high: amount,
        unit: z.enum(unitNames),
        grade: z.enum(["A", "B", "C", "X"]),
        interested: z.boolean(),
        own: z.boolean(),
        published: z.string().nullable(),
        when: z.strictObject({
          scoped: z.boolean().optional(),
          setup: z.enum(setups).optional(),
          encryption: z.enum(encryptions).optional(),
          loaded: z.boolean().optional(),
        }),
        unused: z.enum(["superseded", "outside", "rejected"]).nullable(),
        perNodes: z.number().int().positive().optional(),
      }),
    ),
  ),
});

/** What coverage is computed from, besides the cells. */
const complianceStateShape = z.strictObject({
  /** The rows each block takes, by block. */
  blocks: z.record(z.string(), z.array(z.string())),
  /** By `<framework>.<requirement>`. */
  requirements: z.record(z.string(), z.strictObject({ relevance: z.enum(relevances), blocks: z.array(z.string()) })),
});

/** One state of the facts that decisions and the matrix depend on. Written by `npm run revise`, never edited. */
export const revisionShape = z.strictObject({
  id: z.string().regex(/^\d{4}-\d{2}-\d{2}(?:\.[1-9]\d*)?$/, "YYYY-MM-DD or YYYY-MM-DD.n"),
  /** SHA-256 of the canonical text of `state`. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  state: z.strictObject({
    options: z.array(z.strictObject({ id: z.string().regex(idPattern), status: z.enum(optionStatuses) })),
    /** By `<capability>.<option>`. */
    cells: z.record(
      z.string(),
      z.strictObject({
        support: z.enum(supportStates),
        note: z.string().nullable(),
        grade: z.enum(["A", "B", "C", "X"]).nullable(),
        conflict: z.boolean(),
        resource: z.string().nullable(),
        since: z.string().nullable(),
        claims: z.array(z.string()),
      }),
    ),
    /** What estimates depend on: models and figures. Absent in revisions from before there was a calculator. */
    overhead: overheadStateShape.optional(),
    /** Absent in revisions from before there were requirements. */
    compliance: complianceStateShape.optional(),
  }),
});
