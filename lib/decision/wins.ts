import { type Standing, standingOf } from "./decide";
import { randomNumbers } from "./draws";
import { answersGiven } from "./effects";
import type { AnswerRef, DecisionFacts, DecisionModel } from "./model";
import { sampleAnswers } from "./sampling";
import type { Judged } from "./score";
import { rememberEstimates } from "./sizes";

/** How often each option leads over answers taken at random. */
export interface Wins {
  samples: number;
  /** In content order. */
  shares: OptionWins[];
  /** Share in which no option met all musts. */
  none: number;
  /** What each answer moves, in content order, thresholds of sizes included. */
  favours: Favour[];
}

export interface OptionWins {
  option: string;
  /** Share of samples in which it leads. */
  share: number;
  /** Share of samples in which a must rules it out. */
  out: number;
  /** What rules it out, most often first, each with its share of all samples; several can hold at once. */
  by: (Ruling & { share: number })[];
  /** Where it leads: by how many points of 100 it beats the second on average, criterion by criterion, most first. */
  ahead: Margin[];
  /** Where it is left and another leads: by how many points of 100 it is behind the leader, most first. */
  behind: Margin[];
}

/** A row, or a measure with a limit. */
export type Ruling = { row: string; measure: null } | { row: null; measure: "latency" | "cost" };

interface Margin {
  criterion: string;
  /** Points of 100, over all samples of its kind. */
  points: number;
}

/** What goes with an answer: how often each option leads where it was given, against all samples. */
export interface Favour extends AnswerRef {
  /** Samples with this answer. */
  samples: number;
  /** By option, in content order: share of wins where the answer was given, minus its share over all samples. */
  moves: { option: string; by: number }[];
}

/**
 * Leaders over answers at random (`sampleAnswers` says how), at typical values. The same seed gives the same figures on
 * every machine.
 *
 * @param seed of the random sequence.
 */
export function sampleWins(
  model: DecisionModel,
  facts: DecisionFacts,
  samples: number,
  seed: number = model.method.seed,
): Wins {
  const next = randomNumbers(seed);
  const remembered = rememberEstimates();
  const led = new Counts();
  const out = new Counts();
  const by = new Counts();
  const given = new Counts();
  const ledWith = new Counts();
  const ahead = new Counts();
  const behind = new Counts();
  const stayed = new Counts();
  for (let sample = 0; sample < samples; sample += 1) {
    const answers = sampleAnswers(model, next);
    const standing = standingOf(model, facts, answers, remembered);
    const [first, second] = standing.order.map(({ option }) => option);
    const leader = first ?? nobody;
    led.add(leader);
    for (const key of outOf(standing)) out.add(key);
    for (const key of rulingsOf(standing)) by.add(key);
    for (const question of model.questions)
      for (const { id } of answersGiven(question, answers)) {
        given.add(key(question.id, id));
        ledWith.add(key(question.id, id, leader));
      }
    if (second !== undefined) addMargins(ahead, leader, standing.judged, leader, second);
    for (const { option } of standing.order.slice(1)) {
      stayed.add(option);
      addMargins(behind, option, standing.judged, leader, option);
    }
  }
  const shareOf = (leader: string) => led.of(leader) / samples;
  const marginsOf = (counts: Counts, option: string, times: number): Margin[] =>
    model.criteria
      .map(({ id }) => ({ criterion: id, points: times === 0 ? 0 : (100 * counts.of(key(option, id))) / times }))
      .sort((a, b) => b.points - a.points);
  return {
    samples,
    shares: facts.options.map((option) => ({
      option,
      share: shareOf(option),
      out: out.of(option) / samples,
      by: by
        .under(option)
        .map(([what, times]) => ({ ...ruling(what), share: times / samples }))
        .sort((a, b) => b.share - a.share),
      ahead: marginsOf(ahead, option, led.of(option)),
      behind: marginsOf(behind, option, stayed.of(option)),
    })),
    none: shareOf(nobody),
    favours: answerRefs(model).map(({ question, answer }) => {
      const times = given.of(key(question, answer));
      const moved = (option: string) =>
        times === 0 ? 0 : ledWith.of(key(question, answer, option)) / times - shareOf(option);
      return {
        question,
        answer,
        samples: times,
        moves: facts.options.map((option) => ({ option, by: moved(option) })),
      };
    }),
  };
}

/** Every answer there is, in the order of the questions; thresholds of sizes count as answers. */
export function answerRefs({ questions }: Pick<DecisionModel, "questions">): AnswerRef[] {
  return questions.flatMap((question) =>
    (question.kind === "number" ? question.thresholds : question.answers).map(({ id }) => ({
      question: question.id,
      answer: id,
    })),
  );
}

// --

/** Ids hold no dot. */
const key = (...ids: readonly string[]) => ids.join(".");

const nobody = "";

const measures = { latency: "~latency", cost: "~cost" } as const;

/** Numbers that add up, by key. */
class Counts {
  private readonly all = new Map<string, number>();

  add(key: string, number = 1): void {
    this.all.set(key, this.of(key) + number);
  }
  of(key: string): number {
    return this.all.get(key) ?? 0;
  }
  /** Those whose key begins with an id, by what follows. */
  under(id: string): [rest: string, number][] {
    return [...this.all].flatMap(([key, number]) =>
      key.startsWith(`${id}.`) ? [[key.slice(id.length + 1), number] as [string, number]] : [],
    );
  }
}

const outOf = ({ eliminated }: Standing) => new Set(eliminated.map(({ option }) => option));

/** Each option with each thing that rules it out, once, however many answers demand it. */
const rulingsOf = ({ eliminated }: Standing) =>
  new Set(
    eliminated.map(({ option, capability, measure }) => key(option, capability ?? measures[measure ?? "latency"])),
  );

function ruling(what: string): Ruling {
  if (what === measures.latency) return { row: null, measure: "latency" };
  return what === measures.cost ? { row: null, measure: "cost" } : { row: what, measure: null };
}

/** What one option has over another, criterion by criterion, at typical values. */
function addMargins(counts: Counts, under: string, judged: readonly Judged[], over: string, other: string): void {
  for (const { criterion, weight, scores } of judged)
    counts.add(key(under, criterion), weight * ((scores[over]?.typical ?? 0) - (scores[other]?.typical ?? 0)));
}
