import { type Belief, beliefsOf } from "./beliefs";
import { type BreakEven, breakEvens, byScoping, type moved, type Track, trackOf } from "./break-even";
import type { Calculation, OverheadInputs, Result } from "./calculation";
import { type Certainty, certaintyOf } from "./certainty";
import { leastAmounts } from "./cost-floor";
import { type Difference, differencesOf } from "./difference";
import { waypointsOf } from "./drivers";
import { estimateAll, type OptionEstimate } from "./estimate";
import { type Sensitivity, sensitivityOf } from "./sensitivity";

/*
 * What follows from a result beyond its numbers. Slower than the result: on the page each part is worked out after it,
 * by itself; in files they stand together.
 */

type Calculated = Pick<Calculation, "values" | "results" | "against">;

/** One option held against the reference. */
export interface Held {
  option: string;
  name: string;
  differences: readonly Difference[];
  certainty: Certainty;
}

/** Every other option held against the reference, and how sure each difference is. */
export function heldOf(inputs: OverheadInputs, { values, results, against }: Calculated): Held[] {
  const { facts } = inputs;
  const reference = results.find(({ option }) => option === against);
  if (!reference) return [];
  const figures = new Map(Object.values(facts.figures).flatMap((list) => list.map((figure) => [figure.id, figure])));
  const on = (basis: string) => estimateAll(facts, { ...values, basis }).map(withPartial);
  const bases = { independent: on("independent"), vendor: on("vendor") };
  const beliefs = (option: string) => {
    const model = facts.models.find(({ id }) => id === option);
    return model ? beliefsOf(model, facts, values) : [];
  };
  const theirs = beliefs(reference.option);
  return others(results, reference).map((one) => {
    const pairOn = (list: readonly ReturnType<typeof withPartial>[]) => {
      const a = list.find(({ option }) => option === one.option);
      const b = list.find(({ option }) => option === reference.option);
      return a && b ? ([a, b] as const) : null;
    };
    return {
      option: one.option,
      name: one.name,
      differences: differencesOf(one, reference),
      certainty: certaintyOf(
        [one, reference],
        pairOn(bases.independent),
        pairOn(bases.vendor),
        [beliefs(one.option), theirs],
        figures,
      ),
    };
  });
}

/** Where one option's standing against the reference changes. */
export interface Turning {
  option: string;
  name: string;
  breakEvens: readonly BreakEven[];
  scoping: ReturnType<typeof byScoping>;
}

/** Where one option's standing against the reference changes; null for the reference itself. */
export function turningOf(
  { facts }: OverheadInputs,
  { values, results, against }: Calculated,
  option: string,
): Turning | null {
  const reference = results.find((one) => one.option === against);
  const result = results.find((one) => one.option === option);
  if (!reference || !result || reference === result) return null;
  const { pods, nodes, l7, rps } = values;
  const here = { pods, nodes, l7, rps, waypoints: waypointsOf(values) } satisfies Record<
    (typeof moved)[number],
    number
  >;
  const theirs = tracks.get(reference) ?? trackOf(reference, facts.models, values);
  tracks.set(reference, theirs);
  const mine = trackOf(result, facts.models, values);
  return {
    option,
    name: result.name,
    breakEvens: breakEvens(option, mine, theirs, here),
    scoping: byScoping(mine, theirs),
  };
}

/** Of every other option: where its standing against the reference changes. */
export function turningsOf(inputs: OverheadInputs, calculated: Calculated): Turning[] {
  return calculated.results.flatMap(({ option }) => turningOf(inputs, calculated, option) ?? []);
}

/** What moves the memory and the cost of one option. */
export interface Influences {
  option: string;
  name: string;
  memory: Sensitivity | null;
  costPerMonth: Sensitivity | null;
}

/** What moves one option; null when it adds nothing. */
export function influencesOn(
  { facts }: OverheadInputs,
  { values, results }: Calculated,
  option: string,
): Influences | null {
  const [found] = withModels(
    facts.models,
    results.filter((one) => one.option === option),
  );
  return (
    (found && {
      option,
      name: found.name,
      memory: sensitivityOf(found.model, facts, values, "memory"),
      costPerMonth: sensitivityOf(found.model, facts, values, "costPerMonth"),
    }) ??
    null
  );
}

/** Of each option that adds anything: what moves it. */
export function influencesOf(inputs: OverheadInputs, calculated: Calculated): Influences[] {
  return calculated.results.flatMap(({ option }) => influencesOn(inputs, calculated, option) ?? []);
}

/** What each source alone makes of an option. */
export interface Believed {
  option: string;
  name: string;
  rows: readonly Belief[];
}

/** Of each option that adds anything: what each source alone makes of it. */
export function believedOf({ facts }: OverheadInputs, { values, results }: Calculated): Believed[] {
  return withModels(facts.models, results).map(({ option, name, model }) => ({
    option,
    name,
    rows: beliefsOf(model, facts, values),
  }));
}

// --

/** The reference's amounts, kept while the result is the same: every other option asks for them. */
const tracks = new WeakMap<Result, Track>();

const others = (results: readonly Result[], reference: Result) =>
  results.filter(({ option }) => option !== reference.option);

function withModels(models: OverheadInputs["facts"]["models"], results: readonly Result[]) {
  return results.flatMap(({ option, name, terms }) => {
    const model = models.find(({ id }) => id === option);
    return model && terms.length > 0 ? [{ option, name, model }] : [];
  });
}

const withPartial = (estimate: OptionEstimate) => ({
  ...estimate,
  partial: leastAmounts(estimate).includes("memory"),
});
