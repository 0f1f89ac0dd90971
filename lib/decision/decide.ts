import type { OptionEstimate } from "@/lib/overhead/estimate";
import type { DecisionMethod } from "@/lib/schema/types";
import { type Draws, drawAll } from "./draws";
import { type Dropping, droppingOf } from "./dropping";
import { type Effects, effectsOf } from "./effects";
import { type Elimination, eliminate, type Failing } from "./eliminate";
import type { Answers, DecisionFacts, DecisionModel } from "./model";
import { type Next, nextOf } from "./next";
import { type Judged, judge, type Score, totalOf } from "./score";
import { estimatesOf, sizesOf } from "./sizes";

type Confidence = "clear" | "likely" | "tie";

export interface Outcome {
  /** `none`: nothing survived the musts. Recommending no mesh is kind `option`. */
  kind: "option" | "tie" | "none";
  /** The leader first; with `tie`, then those it does not beat. What runs today comes before the others of a tie. */
  options: string[];
  confidence: Confidence;
}

export interface Ranked {
  option: string;
  score: Score;
  /** Share of draws in which it is first. */
  acceptability: number;
  /** Share of draws in each place among the survivors, the first at index 0. */
  places: readonly number[];
  /** Share of draws in which it beats each other survivor, by id; equal totals count half. */
  beats: Readonly<Record<string, number>>;
}

/** What follows from answers, facts and method; nothing else goes in. */
export interface Decision {
  method: string;
  outcome: Outcome;
  /** Survivors: the leader, then by total at typical values. */
  ranking: Ranked[];
  /** Criteria that count, in content order, with the scores of all options. */
  judged: Judged[];
  eliminated: Failing[];
  /** Musts that unknown facts leave open, of survivors. */
  warnings: Failing[];
  /** Filled when nothing survived. */
  dropping: Dropping[];
  /** The option that runs today; null when none of them does. */
  runs: string | null;
  next: Next;
  /** What it rests on that takes no chance. */
  standing: Standing;
}

/** The part of a decision that takes no chance: who is left, and with which total at typical values. */
export interface Standing extends Elimination {
  sizes: ReturnType<typeof sizesOf>;
  estimates: readonly OptionEstimate[];
  effects: Effects;
  judged: Judged[];
  /** Survivors, best first; equal totals in content order. */
  order: { option: string; score: Score }[];
}

/**
 * Musts, scores and weights of a set of answers, without draws.
 *
 * @param estimateOf remembers estimates between calls that differ in answers but not in size.
 */
export function standingOf(
  model: DecisionModel,
  facts: DecisionFacts,
  answers: Answers,
  estimateOf: typeof estimatesOf = estimatesOf,
): Standing {
  const effects = effectsOf(model, answers);
  const sizes = sizesOf(answers);
  const estimates = estimateOf(facts.overhead, answers, effects.layer7);
  const elimination = eliminate(facts, effects.musts, estimates, sizes.pods);
  const judged = judge(model, facts, effects, estimates, sizes);
  const order = elimination.survivors
    .map((option) => ({ option, score: totalOf(judged, option) }))
    .sort((a, b) => b.score.typical - a.score.typical);
  return { ...elimination, sizes, estimates, effects, judged, order };
}

/** Computes the recommendation. Depends on nothing but its arguments: no clock, no chance that is not fixed. */
export function decide(model: DecisionModel, facts: DecisionFacts, answers: Answers): Decision {
  const { method } = model;
  const standing = standingOf(model, facts, answers);
  const { effects, judged, order, survivors, eliminated, warnings, estimates } = standing;
  const draws = drawAll(judged, effects, facts.options, survivors, method);
  const found = outcomeOf(
    order.map(({ option }) => option),
    draws,
    method,
    (option) => warnings.some((one) => one.option === option),
  );
  const outcome = runningFirst(found, effects.runs);
  const [leader] = outcome.options;
  const ranked = order.map((one) => rankedOf(one, survivors, draws));
  return {
    method: method.version,
    outcome,
    ranking: [...ranked.filter(({ option }) => option === leader), ...ranked.filter(({ option }) => option !== leader)],
    standing,
    judged,
    eliminated,
    warnings,
    dropping: survivors.length > 0 ? [] : droppingOf(facts, effects, estimates, standing.sizes.pods),
    runs: effects.runs,
    next: nextOf(model, answers, outcome, effects.runs),
  };
}

/**
 * Who leads, and how surely. The leader is the option whose worst rival beats it least often over all draws; of equals,
 * the one with the higher total at typical values.
 *
 * @param order survivors, by total at typical values.
 * @param unproven whether a must of the option rests on something unknown: then nothing is clear.
 */
export function outcomeOf(
  order: readonly string[],
  { wins }: Pick<Draws, "wins">,
  { clearShare, tieShare }: Pick<DecisionMethod, "clearShare" | "tieShare">,
  unproven: (option: string) => boolean = () => false,
): Outcome {
  const rivalsOf = (option: string) => order.filter((rival) => rival !== option);
  const worst = (option: string) => Math.min(...rivalsOf(option).map((rival) => wins(option, rival)));
  const best = Math.max(...order.map(worst));
  const leader = order.find((option) => worst(option) === best);
  if (leader === undefined) return { kind: "none", options: [], confidence: "clear" };
  const tied = rivalsOf(leader).filter((rival) => wins(leader, rival) < tieShare);
  if (tied.length > 0) return { kind: "tie", options: [leader, ...tied], confidence: "tie" };
  const clear = !unproven(leader) && rivalsOf(leader).every((rival) => wins(leader, rival) >= clearShare);
  return { kind: "option", options: [leader], confidence: clear ? "clear" : "likely" };
}

// --

/** In a tie with what runs today the advice is to stay, so that comes first. */
function runningFirst(outcome: Outcome, runs: string | null): Outcome {
  if (runs === null || !outcome.options.includes(runs)) return outcome;
  return { ...outcome, options: [runs, ...outcome.options.filter((option) => option !== runs)] };
}

function rankedOf(
  { option, score }: Standing["order"][number],
  survivors: readonly string[],
  { acceptability, places, wins }: Draws,
): Ranked {
  const rivals = survivors.filter((rival) => rival !== option);
  return {
    option,
    score,
    acceptability: acceptability[option] ?? 0,
    places: places[option] ?? [],
    beats: Object.fromEntries(rivals.map((rival) => [rival, wins(option, rival)])),
  };
}
