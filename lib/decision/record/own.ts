import { formatExact, many } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import { numberFields } from "@/lib/overhead/fields";
import { sizeNames } from "@/lib/schema/decision-vocabulary";
import type { Own } from "../own";
import { sizesOf } from "../sizes";
import { flipText, sizeWord } from "../words";
import type { DecisionResult, RecordGround } from "./ground";

/** What only the reader knows, in words; never part of a computed figure. */
export interface OwnInput {
  lines: { what: string; value: string }[];
  /** US$ a month of people and licences; null where neither can be told. */
  perMonth: number | null;
  /** Set where a part of the sum is missing: what would complete it. */
  incomplete: string | null;
  /** The reader’s own words, as they were typed. */
  assume: string;
  expires: string;
}

/** The reader's own part, and the sum of it. */
export function ownInputOf({ people, personCost, licenceCost, expires, assume }: Own): OwnInput {
  const staff = people !== null && personCost !== null ? people * personCost : null;
  const dollars = (value: number) => `$${formatExact(value)} per month`;
  const lines = [
    ...(people === null ? [] : [{ what: "People to run it, full time", value: formatExact(people) }]),
    ...(personCost === null ? [] : [{ what: "Cost of one of them", value: dollars(personCost) }]),
    ...(staff === null ? [] : [{ what: "Cost of people", value: dollars(staff) }]),
    ...(licenceCost === null ? [] : [{ what: "Licences and support", value: dollars(licenceCost) }]),
  ];
  const incomplete =
    staff !== null || (people === null && personCost === null)
      ? null
      : people === null
        ? "How many people is not given, so their cost is left out of the sum."
        : "What one of them costs is not given, so their cost is left out of the sum.";
  return {
    lines,
    perMonth: staff === null && licenceCost === null ? null : (staff ?? 0) + (licenceCost ?? 0),
    incomplete,
    assume,
    expires,
  };
}

/** What was taken for granted, one sentence each. */
export function assumptionsOf(result: DecisionResult, { words, model }: RecordGround): string[] {
  const { answers, decision, unknowns, telling } = result;
  const sizes = sizesOf(answers);
  const amounts = (names: readonly (typeof sizeNames)[number][]) =>
    listOf(names.map((name) => `${formatExact(sizes[name])} ${sizeWord[name]}`));
  const given = sizeNames.filter((name) => answers.sizes[name] !== undefined);
  const derived = sizeNames.filter((name) => answers.sizes[name] === undefined);
  const { vcpu, gib } = numberFields;
  return [
    ...(given.length > 0 ? [`Sizes given: ${amounts(given)}.`] : []),
    ...(derived.length > 0
      ? [`Sizes not given, and so derived in the proportions of the calculator’s example: ${amounts(derived)}.`]
      : []),
    `Costs are list prices of compute, $${formatExact(vcpu.absent)} per vCPU and hour and $${formatExact(gib.absent)} per GiB and hour, for a month of 730 hours, without discount and without licences.`,
    "Both set-ups count, the defaults and high availability, and each proxy holds only the configuration it needs.",
    ...(decision.standing.effects.layer7
      ? []
      : ["Nothing that was answered asks for rules on HTTP, so no waypoints are in the sums."]),
    ...unknowns.map(({ question, flips }) => {
      const asked = model.questions.find(({ id }) => id === question);
      const would =
        flips.length > 0
          ? `these answers would put another option first: ${listOf(flips.map((flip) => `“${flipText(words.questions, flip)}”`))}`
          : "no answer to it would put another option first";
      return `“${asked?.title ?? question}” was answered with “I don’t know”; ${would}.`;
    }),
    `${many(telling.answered, "question")} of ${telling.questions.length} ${telling.answered === 1 ? "is" : "are"} answered; what was skipped counts for nothing.`,
  ];
}
