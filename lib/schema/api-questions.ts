import { z } from "zod";
import { id, revision } from "./api-parts";
import { sizeNames } from "./decision-vocabulary";
import { supportStates } from "./vocabulary";

/** The shape of `/api/v1/decision/questions.json`: everything an answer does is in it. */

const share = z.number().min(0).max(1);
const condition = z.strictObject({ question: id, answers: z.array(id) });

const effects = {
  musts: z
    .array(
      z.strictObject({
        rows: z.array(id),
        accepts: z.array(z.enum(supportStates)),
        free: z.literal(true).optional().describe("A paid edition does not satisfy it"),
      }),
    )
    .optional(),
  wants: z.array(id).optional(),
  weights: z.record(id, z.number()).optional(),
  contract: z.literal(true).optional(),
  latencyBudgetMs: z.number().optional(),
  costBudgetPerPod: z.number().optional(),
  runs: id.optional(),
};

const head = {
  id,
  title: z.string(),
  short: z.string(),
  why: z.string(),
  onlyIf: z.array(condition),
};
const answer = { id, label: z.string(), explains: z.string().optional(), ...effects };
const threshold = z.strictObject({
  id,
  field: z.enum(sizeNames),
  below: z.number().optional(),
  atLeast: z.number().optional(),
  label: z.string(),
  ...effects,
});

const question = z.discriminatedUnion("kind", [
  z.strictObject({ ...head, kind: z.literal("one"), answers: z.array(z.strictObject(answer)) }),
  z.strictObject({
    ...head,
    kind: z.literal("many"),
    answers: z.array(z.strictObject({ ...answer, of: id.optional(), excludes: id.optional() })),
  }),
  z.strictObject({
    ...head,
    kind: z.literal("number"),
    fields: z.array(z.enum(sizeNames)),
    thresholds: z.array(threshold),
  }),
]);

const criterion = z.strictObject({
  id,
  name: z.string(),
  means: z.string(),
  by: z.discriminatedUnion("kind", [
    z.strictObject({
      kind: z.literal("rows"),
      rows: z.array(id),
      always: z.array(id),
      notApplicable: z.union([z.literal(0), z.literal(1)]),
    }),
    z.strictObject({ kind: z.literal("cost") }),
    z.strictObject({ kind: z.literal("latency") }),
    z.strictObject({ kind: z.literal("switching") }),
  ]),
});

export const questionsShape = z.strictObject({
  revision,
  method: z.string(),
  questions: z.array(question),
  criteria: z.array(criterion),
  situations: z.array(
    z.strictObject({
      id,
      when: z.array(condition),
      because: z.string(),
      holds: z.enum(["always", "no-mesh"]),
      begin: z.array(z.strictObject({ says: z.string(), row: id })),
      until: z.string(),
    }),
  ),
  scale: z.strictObject({
    full: share,
    addon: share,
    partial: share,
    enterprise: z.strictObject({ withContract: share, without: share }),
    preview: share,
    none: share,
  }),
  basePoints: z.number(),
  worst: z.strictObject({ costPerPod: z.number(), latencyMs: z.number() }),
  layer7: z.array(id),
  draws: z.number().int(),
  seed: z.number().int(),
  clearShare: share,
  tieShare: share,
});
