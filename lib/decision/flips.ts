import type { SizeName } from "@/lib/schema/decision-vocabulary";
import type { Question } from "@/lib/schema/types";
import { type Standing, standingOf } from "./decide";
import { type Answers, type DecisionFacts, type DecisionModel, dontKnow } from "./model";
import { rememberEstimates } from "./sizes";

/** One change of the answers after which another option leads, or none is left. */
export interface Flip {
  question: string;
  /** The answer chosen instead, or the member added or taken away; null when a number changed. */
  answer: string | null;
  change: "instead" | "added" | "removed" | "at-least" | "below";
  /** The size, when a number changed. */
  size: { field: SizeName; value: number } | null;
  /** Who leads then; null when nothing is left. */
  leader: string | null;
}

/** A criterion whose weight alone would change the leader. */
export interface WeightFlip {
  criterion: string;
  /** Its weight now, and the one from which the leader changes. */
  weight: number;
  from: number;
  leader: string;
}

/** The answers with one change made. */
export function applyFlip(
  answers: Answers,
  questions: readonly Question[],
  { question, answer, change, size }: Flip,
): Answers {
  if (size) {
    const value = change === "below" ? size.value - 1 : size.value;
    return { ...answers, sizes: { ...answers.sizes, [size.field]: value } };
  }
  const asked = questions.find(({ id }) => id === question);
  if (!asked || answer === null) return answers;
  const { next } = changed(asked, answers.chosen[question] ?? [], answer);
  return { ...answers, chosen: { ...answers.chosen, [question]: next } };
}

/** Sizes tried on both sides of the reader's own, for a threshold. */
const grid = [1, 5, 20, 100, 500, 2_000, 10_000, 50_000] as const;

/**
 * Every single answer changed, at typical values: each other answer of a question, each member of a list toggled, and
 * for sizes the nearest value on either side from which the leader is another.
 */
export function flipsOf(model: DecisionModel, facts: DecisionFacts, answers: Answers): Flip[] {
  const remembered = rememberEstimates();
  const leaderOf = (changed: Answers) => standingOf(model, facts, changed, remembered).order[0]?.option ?? null;
  const now = leaderOf(answers);
  return model.questions.flatMap((question): Flip[] => {
    if (question.kind === "number")
      return question.fields.flatMap((field) => sizeFlips(question, field, answers, now, leaderOf));
    return question.answers.flatMap(({ id }): Flip[] => {
      const chosen = answers.chosen[question.id] ?? [];
      if (question.kind === "one" && chosen.includes(id)) return [];
      const { change, next } = changed(question, chosen, id);
      const leader = leaderOf({ ...answers, chosen: { ...answers.chosen, [question.id]: next } });
      return leader === now ? [] : [{ question: question.id, answer: id, change, size: null, leader }];
    });
  });
}

/** For each criterion the nearest weight at which another option leads, the others keeping their proportions. */
export function weightFlipsOf({ judged, order }: Pick<Standing, "judged" | "order">): WeightFlip[] {
  const [first, ...rivals] = order;
  if (!first) return [];
  return judged.flatMap(({ criterion, weight, scores }): WeightFlip[] => {
    const mine = scores[first.option]?.typical ?? 0;
    const restOf = (total: number, own: number) => (weight < 1 ? (total - weight * own) / (1 - weight) : 0);
    const crossings = rivals.flatMap(({ option, score }) => {
      const theirs = scores[option]?.typical ?? 0;
      // Totals are w·s + (1 − w)·r: they meet where the gap in s is balanced by the gap in r.
      const gap = mine - theirs;
      const rest = restOf(first.score.typical, mine) - restOf(score.typical, theirs);
      const from = rest / (rest - gap);
      const crosses = Number.isFinite(from) && from > 0 && from < 1 && Math.abs(from - weight) > 1e-9;
      return crosses ? [{ criterion, weight, from, leader: option }] : [];
    });
    const nearest = (side: (from: number) => boolean) =>
      crossings
        .filter(({ from }) => side(from))
        .sort((a, b) => Math.abs(a.from - weight) - Math.abs(b.from - weight))[0];
    return [nearest((from) => from < weight), nearest((from) => from > weight)].filter((one) => one !== undefined);
  });
}

// --

function changed(question: Question, chosen: readonly string[], id: string) {
  if (question.kind === "one") return { change: "instead" as const, next: [id] };
  const members = chosen.filter((one) => one !== dontKnow);
  return members.includes(id)
    ? { change: "removed" as const, next: members.filter((one) => one !== id) }
    : { change: "added" as const, next: [...members.filter((one) => !excludeEachOther(question, one, id)), id] };
}

function excludeEachOther(question: Question, a: string, b: string): boolean {
  if (question.kind !== "many") return false;
  return question.answers.some(({ id, excludes }) => (id === a && excludes === b) || (id === b && excludes === a));
}

function sizeFlips(
  question: Extract<Question, { kind: "number" }>,
  field: SizeName,
  answers: Answers,
  now: string | null,
  leaderOf: (answers: Answers) => string | null,
): Flip[] {
  const own = answers.sizes[field];
  // A size that was not given stands for nothing of the reader's, so there is no threshold to tell.
  if (own === undefined) return [];
  const at = (value: number) => leaderOf({ ...answers, sizes: { ...answers.sizes, [field]: value } });
  // Where a size begins to weigh, the leader may change: those values are tried beside the grid.
  const thresholds = question.thresholds.flatMap(({ field: of, below, atLeast }) =>
    of === field ? [atLeast ?? 0, below ?? 0, (below ?? 0) - 1].filter((value) => value > 0) : [],
  );
  const tried = [...new Set([...grid, ...thresholds])].sort((a, b) => a - b);
  const up = tried.filter((value) => value > own);
  const down = tried.filter((value) => value < own).reverse();
  return [up, down].flatMap((values): Flip[] => {
    const index = values.findIndex((value) => at(value) !== now);
    const beyond = values[index];
    if (beyond === undefined) return [];
    const value = boundary(values[index - 1] ?? own, beyond, (size) => at(size) !== now);
    const change = value > own ? "at-least" : "below";
    return [
      { question: question.id, answer: null, change, size: { field, value: spoken(value, change) }, leader: at(value) },
    ];
  });
}

/**
 * A threshold in two digits, rounded away from the reader's size: there the change holds for sure. “Below” names the
 * first value that is not below.
 */
function spoken(value: number, change: "at-least" | "below"): number {
  const step = 10 ** Math.max(0, String(value).length - 2);
  return change === "at-least" ? Math.ceil(value / step) * step : Math.floor((value + 1) / step) * step;
}

/** The value nearest to `inside` that is out, by halving. */
function boundary(inside: number, outside: number, isOut: (value: number) => boolean): number {
  let near = inside;
  let far = outside;
  while (Math.abs(far - near) > 1) {
    const middle = Math.floor((near + far) / 2);
    // Between a fraction and a whole number there may be no other.
    if (middle === near || middle === far) return far;
    if (isOut(middle)) far = middle;
    else near = middle;
  }
  return far;
}
