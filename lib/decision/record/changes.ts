import { lowerFirst } from "@/lib/format/lower-first";
import * as paths from "@/lib/paths";
import type { FactFlip } from "../fact-flips";
import { factFlipText } from "../fact-words";
import type { Flip, WeightFlip } from "../flips";
import { flipText } from "../words";
import type { DecisionResult, RecordGround } from "./ground";

/** One change after which another option is first. */
export interface Change {
  /** Stable: made of ids. */
  id: string;
  kind: "answer" | "weight" | "fact";
  /** The condition: `If Linkerd’s “Retries” were none instead of full`. */
  text: string;
  /** Id and name of who is first then; null where nothing is left. */
  leader: string | null;
  outcome: string;
  address: string;
  /** The cell that would have to move; null for all else. */
  cell: { row: string; option: string } | null;
}

/** Every answer, weight and fact that alone would put another option first. */
export function changesOf(result: DecisionResult, ground: RecordGround): Change[] {
  const outcomeAfter = (leader: string | null) =>
    leader === null ? "no option is left" : `${ground.words.options[leader] ?? leader} comes first`;
  return [
    ...result.flips.map((flip) => ({
      ...answerChange(flip, result, ground),
      leader: flip.leader,
      outcome: outcomeAfter(flip.leader),
    })),
    ...result.weightFlips.map((flip) => ({
      ...weightChange(flip, ground),
      leader: flip.leader,
      outcome: outcomeAfter(flip.leader),
    })),
    ...result.factFlips.map((flip) => ({
      ...factChange(flip, result, ground),
      leader: flip.leader,
      outcome: outcomeAfter(flip.leader),
    })),
  ];
}

/** A change as one sentence. */
export const changeText = ({ text, outcome }: Pick<Change, "text" | "outcome">) => `${text}: ${outcome}.`;

// --

type Condition = Pick<Change, "id" | "kind" | "text" | "address" | "cell">;

function answerChange(flip: Flip, { links }: DecisionResult, { words }: RecordGround): Condition {
  const { question, answer, change, size } = flip;
  const which = size ? `${size.field}.${change}` : `${answer}.${change}`;
  const said = flipText(words.questions, flip);
  return {
    id: `answer.${question}.${which}`,
    kind: "answer",
    text: size ? `With ${lowerFirst(said)}` : `With another answer (${said})`,
    address: links.flip(flip),
    cell: null,
  };
}

function weightChange({ criterion, weight, from }: WeightFlip, { words }: RecordGround): Condition {
  const decimals = from.toFixed(2) === weight.toFixed(2) ? 3 : 2;
  const more = from > weight;
  return {
    id: `weight.${criterion}.${more ? "more" : "less"}`,
    kind: "weight",
    text: `If the weight of ${words.criteria[criterion]?.name ?? criterion} were ${from.toFixed(decimals)} or ${more ? "more" : "less"}, where it is ${weight.toFixed(decimals)}`,
    address: paths.criterion(criterion),
    cell: null,
  };
}

function factChange(flip: FactFlip, { links }: DecisionResult, { words }: RecordGround): Condition {
  const text = factFlipText(words, flip);
  if (flip.kind === "measure")
    return {
      id: `fact.${flip.measure}.${flip.option}.${flip.end}`,
      kind: "fact",
      text,
      address: `${links.overhead}#${flip.measure}`,
      cell: null,
    };
  const { capability: row, option, to } = flip;
  return {
    id: `fact.${row}.${option}.${to}`,
    kind: "fact",
    text,
    address: paths.capability(row, option),
    cell: { row, option },
  };
}
