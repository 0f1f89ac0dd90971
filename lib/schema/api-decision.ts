import { z } from "zod";
import { day, id, range, rangeKeys, revision, support } from "./api-parts";
import { sizeNames } from "./decision-vocabulary";

/** The shapes of `/api/v1/decision.json` and `/api/v1/decision/questions.json`. */

const share = z.number().min(0).max(1);
const score = { low: z.number(), typical: z.number(), high: z.number() };
const measured = z.strictObject({ ...rangeKeys, atLeast: z.boolean() });
const switching = z.strictObject({ used: z.array(id), carried: z.array(id) });
const reader = { question: id, answer: id };
const outcome = id.describe("The option that leads then, or none");

const failing = z.strictObject({
  option: id,
  ...reader,
  capability: id.nullable(),
  support: support.nullable(),
  measure: z.enum(["latency", "cost"]).nullable(),
  range: range.nullable(),
  limit: z.number().nullable(),
});

const criterion = z.strictObject({
  id,
  points: z.number(),
  weight: share,
  scores: z.record(
    id,
    z.strictObject({
      ...score,
      parts: z.array(z.strictObject(score)),
      rows: z.array(z.strictObject({ capability: id, support, ...score })),
      measured: measured.nullable(),
      switching: switching.nullable(),
    }),
  ),
});

const reason = z.strictObject({
  criterion: id,
  capability: id.nullable(),
  support: support.nullable(),
  measured: measured.nullable(),
  switching: switching.nullable(),
  others: z.array(z.strictObject({ option: id, support: support.nullable(), measured: measured.nullable() })),
  share: z.number(),
});

const factFlip = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("cell"), capability: id, option: id, from: support, to: support, outcome }),
  z.strictObject({
    kind: z.literal("measure"),
    measure: z.enum(["cost", "latency"]),
    option: id,
    end: z.enum(["low", "high"]),
    amount: z.number().nullable(),
    basis: z.enum(["range", "least", "none"]),
    outcome,
  }),
]);

const check = z.strictObject({
  capability: id,
  weight: z.number(),
  musts: z.array(z.strictObject(reader)),
  doubts: z.array(z.enum(["state", "conflict", "evidence"])),
  support,
  note: z.string().nullable(),
  first: z.boolean().describe("Among those to try first"),
});
const trialMeasure = z.strictObject({
  what: z.enum(["latency", "waypoint-latency", "memory", "cost"]),
  expected: range.nullable(),
  atLeast: z.boolean(),
  budgetMs: z.number().nullable(),
});

const stage = z.strictObject({
  id,
  title: z.string(),
  goal: z.string(),
  done: z.string(),
  back: z.string(),
  steps: z.array(z.strictObject({ capability: id, says: z.string(), otherwise: z.string().nullable() })),
});

const revisit = z.strictObject({
  option: id,
  expires: day,
  because: id.nullable(),
  dates: z.array(
    z.strictObject({ id, on: z.string().nullable().describe("YYYY-MM-DD, YYYY-MM or YYYY"), title: z.string() }),
  ),
  due: z.array(z.strictObject({ month: z.string().describe("YYYY-MM"), first: day, capabilities: z.array(id) })),
  open: z.array(z.strictObject({ capability: id, support: z.enum(["preview", "unknown"]) })),
});

const step = z.strictObject({ says: z.string(), capability: id });

export const decisionShape = z.strictObject({
  revision,
  method: z.string().describe("Version of the method"),
  answers: z
    .record(z.string(), z.union([z.number(), z.array(id), z.record(id, z.number())]))
    .describe("By question: ids of answers, or a size; points by criterion"),
  answered: z.number().int().describe("How many questions have an answer; “I don’t know” is one"),
  questions: z.number().int().describe("How many questions there are"),
  verdict: z.string(),
  outcome: z
    .strictObject({
      kind: z.enum(["option", "tie", "none"]),
      options: z.array(id),
      confidence: z.enum(["clear", "likely", "tie"]),
    })
    .describe("What leads, and how surely. It recommends nothing while answered is 0: then it rests on no answer"),
  runs: id.nullable().describe("The option that runs today"),
  next: z.strictObject({
    kind: z.enum(["stay", "move", "not-yet", "begin", "try", "drop"]),
    situations: z.array(z.strictObject({ id, because: z.string(), begin: z.array(step), until: z.string() })),
  }),
  ranking: z.array(
    z.strictObject({
      option: id,
      score: z.strictObject(score),
      acceptability: share.describe("Share of draws in which it is first"),
      places: z.array(share),
      beats: z.record(id, share),
    }),
  ),
  criteria: z.array(criterion),
  eliminated: z.array(failing),
  warnings: z.array(failing),
  dropping: z.array(z.strictObject({ answers: z.array(z.strictObject(reader)), back: z.array(id) })),
  cases: z.array(z.strictObject({ option: id, for: z.array(reason), against: z.array(reason) })),
  flips: z.array(
    z.strictObject({
      question: id,
      answer: id.nullable(),
      change: z.enum(["instead", "added", "removed", "at-least", "below"]),
      size: z.strictObject({ field: z.enum(sizeNames), value: z.number() }).nullable(),
      outcome,
    }),
  ),
  weightFlips: z.array(z.strictObject({ criterion: id, weight: share, from: share, leader: id })),
  factFlips: z.array(factFlip),
  nearMisses: z.array(
    z.strictObject({
      option: id,
      ...reader,
      failing: z.array(failing),
      open: z.array(failing),
      place: z.number().int(),
      of: z.number().int(),
    }),
  ),
  trial: z.array(z.strictObject({ option: id, checks: z.array(check), measures: z.array(trialMeasure) })),
  adoption: z.strictObject({ option: id, stages: z.array(stage) }).nullable(),
  revisit: revisit.nullable(),
  own: z.strictObject({
    people: z.number().nullable(),
    personCost: z.number().nullable(),
    licenceCost: z.number().nullable(),
    expires: z.string(),
    assume: z.string(),
  }),
  notices: z.array(z.string()),
});
