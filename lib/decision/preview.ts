import type { OptionEstimate } from "@/lib/overhead/estimate";
import type { Question } from "@/lib/schema/types";
import { effectsOf, mustsOf } from "./effects";
import { eliminate, type Failing } from "./eliminate";
import { type Answers, type DecisionFacts, type DecisionModel, dontKnow } from "./model";
import { sizesOf } from "./sizes";

/** What choosing one answer would do, before it is chosen. */
export interface AnswerPreview {
  answer: string;
  /** Each option it rules out that other answers leave in, with the first must it fails. */
  rulesOut: Failing[];
  /** Options of which it is not known whether it rules them out. */
  open: string[];
  /** Rows that begin to count. */
  wants: readonly string[];
  /** Criteria that gain weight. */
  weighs: string[];
  /** It lets paid editions count. */
  contract: boolean;
  /** It tells what runs today: moving away from that counts. */
  runs: boolean;
}

/** What each answer of a question would do, given the other answers. Thresholds of sizes are left out. */
export function previewsOf(
  model: DecisionModel,
  facts: DecisionFacts,
  answers: Answers,
  question: Question,
  estimates: readonly OptionEstimate[],
): AnswerPreview[] {
  if (question.kind === "number") return [];
  const { [question.id]: _, ...others } = answers.chosen;
  const { contract, musts: already } = effectsOf(model, { ...answers, chosen: others });
  const { pods } = sizesOf(answers);
  const { survivors } = eliminate(facts, already, estimates, pods);
  const previews = question.answers.map((answer): AnswerPreview => {
    const musts = mustsOf({ question: question.id, answer: answer.id }, answer, contract || answer.contract === true);
    const { eliminated, warnings } = eliminate(facts, musts, estimates, pods);
    return {
      answer: answer.id,
      rulesOut: survivors.flatMap((option) => eliminated.find((one) => one.option === option) ?? []),
      open: survivors.filter((option) => warnings.some((one) => one.option === option)),
      wants: answer.wants ?? [],
      weighs: Object.keys(answer.weights ?? {}),
      contract: answer.contract === true,
      runs: answer.runs !== undefined,
    };
  });
  return [
    ...previews,
    { answer: dontKnow, rulesOut: [], open: [], wants: [], weighs: [], contract: false, runs: false },
  ];
}
