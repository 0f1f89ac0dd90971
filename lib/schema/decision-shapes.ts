import { z } from "zod";
import { sizeNames } from "./decision-vocabulary";
import { id, phrase, sentence } from "./primitives";
import { supportStates } from "./vocabulary";

/** States that can satisfy a must. `unknown` never eliminates, so no answer names it. */
const acceptable = supportStates.filter((state) => state !== "unknown");

/**
 * The shapes of the decision: what is asked, what an answer does, what is judged, and with which numbers.
 * An answer names rows of the matrix or a measure, never an option.
 */
export function decisionShapes<
  const O extends string,
  const C extends string,
  const Q extends string,
  const K extends string,
>(ids: { options: readonly O[]; capabilities: readonly C[]; questions: readonly Q[]; criteria: readonly K[] }) {
  const capabilityId = z.enum(ids.capabilities);
  const questionId = z.enum(ids.questions);
  const numberName = z.enum(sizeNames);

  const must = z.strictObject({
    /** Every one of these rows has to be in an accepted state. */
    rows: z.array(capabilityId).min(1, "at least one row of the matrix"),
    /** States that satisfy it. `enterprise` is added when a contract is possible, unless it has to be `free`. */
    accepts: z.array(z.enum(acceptable)).min(1, "at least one state"),
    /** A paid edition does not satisfy it, whatever contract is possible. */
    free: z.literal(true).optional(),
  });

  /** What an answer does to the decision. All optional: an answer may do nothing. */
  const effects = {
    musts: z.array(must).optional(),
    /** Rows that count from now on, within their criterion. */
    wants: z.array(capabilityId).optional(),
    /** Points a criterion gains, 1 to 3. */
    weights: z.partialRecord(z.enum(ids.criteria), z.number().int().min(1).max(3)).optional(),
    /** A paid edition can be bought: what only it has counts. */
    contract: z.literal(true).optional(),
    /** Options that add more than this to one call, at the 90th percentile, in ms, are out. */
    latencyBudgetMs: z.number().positive().optional(),
    /** Options that cost more than this a month for each pod, in US$, are out. */
    costBudgetPerPod: z.number().positive().optional(),
    /** What runs today: every other option has to be moved to. A fact about the reader, not a wish. */
    runs: z.enum(ids.options).optional(),
  };

  const answerOnly = {
    /** Part of links: never reused for another meaning. */
    id,
    label: z.string().trim().min(2).max(72, "at most 72 characters"),
    /** One sentence for whom the label is not enough. */
    explains: sentence.optional(),
    ...effects,
  };
  const answer = z.strictObject(answerOnly);
  /** One of several. The demanding form of a wish is an answer of its own, so that links and flips know it by its id. */
  const member = z.strictObject({
    ...answerOnly,
    /** The wish that this one demands: both stand in one line. */
    of: id.optional(),
    /** Another of the same question that cannot hold beside it. */
    excludes: id.optional(),
  });

  /** An answer given before: without one of these the question is not asked. Never answered asks. */
  const condition = z.strictObject({ question: questionId, answers: z.array(id).min(1, "at least one answer") });

  /** A number beyond which an answer does something. */
  const threshold = z
    .strictObject({
      id,
      field: numberName,
      below: z.number().int().positive().optional(),
      atLeast: z.number().int().positive().optional(),
      /** What it means, as words that follow “because”: “few services share the burden”. */
      label: phrase,
      ...effects,
    })
    .refine(({ below, atLeast }) => (below === undefined) !== (atLeast === undefined), "one of below and atLeast");

  const head = {
    id: questionId,
    /** As it is asked. */
    title: z.string().trim().min(8).max(72, "at most 72 characters").endsWith("?", "a question mark at its end"),
    /** A few words for the list of answers. */
    short: z.string().trim().min(3).max(32, "at most 32 characters"),
    /** Why it is asked and what the answer changes. */
    why: sentence,
    /** Asked only when all of these hold, as far as they are answered. An answer that is there counts all the same. */
    onlyIf: z.array(condition).optional(),
  };

  const question = z.discriminatedUnion(
    "kind",
    [
      z.strictObject({ ...head, kind: z.literal("one"), answers: z.array(answer).min(2, "at least two answers") }),
      z.strictObject({
        ...head,
        kind: z.literal("many"),
        /** How many to choose, when that is not “all that hold”. */
        hint: sentence.optional(),
        answers: z.array(member).min(2, "at least two answers"),
      }),
      z.strictObject({
        ...head,
        kind: z.literal("number"),
        /** Parameters of the calculator. */
        fields: z.array(numberName).min(1, "at least one field"),
        thresholds: z.array(threshold),
      }),
    ],
    { error: '"one", "many" or "number"' },
  );

  const criterion = z.strictObject({
    id: z.enum(ids.criteria),
    name: z.string().trim().min(3).max(48, "at most 48 characters"),
    /** What a high score means. */
    means: sentence,
    by: z.discriminatedUnion(
      "kind",
      [
        z.strictObject({
          kind: z.literal("rows"),
          /** Rows that can count; a row belongs to one criterion at most. */
          rows: z.array(capabilityId).min(1, "at least one row of the matrix"),
          /** Rows that count whatever the answers. Without any, the criterion counts when an answer wants one. */
          always: z.array(capabilityId),
          /** What a cell that is not applicable is worth: 1 where there is nothing to carry, 0 where something is missing. */
          notApplicable: z.union([z.literal(0), z.literal(1)]),
        }),
        /** Cost a month of the calculator's estimate, by pod. */
        z.strictObject({ kind: z.literal("cost") }),
        /** Added time for one call at the 90th percentile. Counts only when an answer gives it points. */
        z.strictObject({ kind: z.literal("latency") }),
        /** How much of what runs today is written anew. Counts only when something does. */
        z.strictObject({ kind: z.literal("switching") }),
      ],
      { error: '"rows", "cost", "latency" or "switching"' },
    ),
  });

  /** A situation in which a mesh is not the first thing to do. */
  const situation = z.strictObject({
    id,
    /** All of these hold: of each question one of the answers, thresholds of sizes included. */
    when: z.array(condition).min(1, "at least one condition"),
    /** Words that follow “Not yet:”. */
    because: phrase,
    /** `always`: also when a mesh leads. `no-mesh`: only where no mesh does. */
    holds: z.enum(["always", "no-mesh"]),
    /** What to do first in it, each with the row it rests on. */
    begin: z.array(z.strictObject({ says: sentence, row: capabilityId })).min(1, "at least one step"),
    /** When to ask again. */
    until: sentence,
  });

  const share = z.number().min(0).max(1);

  const method = z.strictObject({
    id: z.literal("method"),
    /** Part of links. Raised with every change of questions, criteria or numbers that can change an outcome. */
    version: z.string().regex(/^[1-9]\d*$/, "a whole number"),
    /** What a cell's state is worth. */
    scale: z.strictObject({
      full: share,
      addon: share,
      partial: share,
      enterprise: z.strictObject({ withContract: share, without: share }),
      preview: share,
      none: share,
    }),
    /** Points every criterion starts with. */
    basePoints: z.number().positive(),
    /** Where the fixed scales of measured criteria end: 0 is worth 1, this is worth 0. */
    worst: z.strictObject({
      /** US$ a month for each pod. */
      costPerPod: z.number().positive(),
      /** ms added to one call at the 90th percentile. */
      latencyMs: z.number().positive(),
    }),
    draws: z.number().int().positive(),
    /** Start of the random sequence: part of what a result means. */
    seed: z.number().int().nonnegative(),
    /** The leader wins at least this share of draws against each rival: clear. */
    clearShare: share,
    /** It wins less than this share against one: a tie with it. */
    tieShare: share,
    /** Rows that take a proxy that reads HTTP. When no answer asks for one, none counts, and waypoints cost nothing. */
    layer7: z.array(capabilityId),
    changes: z.array(z.strictObject({ version: phrase, on: z.iso.date(), what: sentence })).min(1, "the first entry"),
  });

  return { question, criterion, situation, method };
}
