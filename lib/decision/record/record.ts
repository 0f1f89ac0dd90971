import { leastAmounts } from "@/lib/overhead/cost-floor";
import type { Range } from "@/lib/overhead/range";
import type { AdoptionPlan } from "../adoption";
import type { Outcome } from "../decide";
import { amount } from "../reason-words";
import type { Revisit } from "../revisit";
import { detailOf, noticesOf, verdictOf } from "../words";
import { type Argument, type Backed, backedByCell, backedByFigures, backedReason } from "./backed";
import { type Change, changesOf } from "./changes";
import { type Confirmation, confirmationsOf } from "./checks";
import { answeredOf, type Driver, driversOf } from "./drivers";
import { type Concentration, concentrationOf, type Exit, exitsOf } from "./exit";
import type { Answered, DecisionResult, RecordDate, RecordGround } from "./ground";
import { type ConsideredOption, consideredOptions } from "./options";
import { assumptionsOf, type OwnInput, ownInputOf } from "./own";
import { type Rival, rivalsOf } from "./rivals";
import { sizesText } from "./sizes";
import { because, confidenceText, droppingText, openText, recordTitle, unprovenText } from "./words";

/** What an option adds at the reader's size. */
export interface Amounts {
  option: string;
  name: string;
  chosen: boolean;
  costPerMonth: Range | null;
  memory: Range | null;
  cpu: Range | null;
  latencyP90: Range | null;
  /** Sums of which a part is not known. */
  atLeast: readonly string[];
}

/** A decision as a file that is kept: what was asked, decided, rejected and assumed, and when it ends. */
export interface DecisionRecord {
  title: string;
  /** The day of the facts, `YYYY-MM-DD`: never that of the clock. */
  date: string;
  revision: string;
  method: string;
  outcome: Outcome;
  /** The sentence that can be quoted, and what it rests on. */
  verdict: string;
  detail: string;
  notices: string[];
  answers: { id: string; question: string; answer: string }[];
  /** `Kubernetes, 300 pods on 12 nodes`. */
  sizes: string;
  drivers: Driver[];
  options: ConsideredOption[];
  /** Names of what is chosen, and why, as words that follow “because”. */
  chosen: string[];
  /** What runs today is the first of them. */
  stays: boolean;
  because: string;
  /** For and against each option of the outcome. */
  consequences: { option: string; name: string; arguments: Argument[] }[];
  confirmations: Confirmation[];
  confidence: string;
  /** Musts of survivors that unknown facts leave open. */
  unproven: (Backed & {
    option: string;
    question: string;
    answer: string;
    capability: string | null;
    measure: string | null;
  })[];
  /** What would be left without some answers, one sentence each; only where nothing is. */
  dropping: string[];
  changes: Change[];
  /** The next two after the option recommended, and why they are behind. */
  rivals: Rival[];
  revisit: Revisit<RecordDate> | null;
  /** Cells that may change for the better, and when. */
  open: Backed[];
  /** The last day of this record: the reader's own, else the one proposed; null without either. */
  expires: { on: string; by: "you" | "proposal" } | null;
  adoption: AdoptionPlan | null;
  amounts: Amounts[];
  frameworks: readonly { id: string; name: string }[];
  thirdParty: Answered | null;
  exits: { option: string; name: string; ways: Exit[] }[];
  concentration: Concentration[];
  assumptions: string[];
  own: OwnInput;
  links: Pick<DecisionResult["links"], "result" | "overhead" | "plan">;
}

/** Assembles the record of a result. Depends on nothing but its arguments: no clock. */
export function decisionRecord(
  result: DecisionResult,
  ground: RecordGround,
  options: readonly string[],
): DecisionRecord {
  const { revision, decision, telling, cases, own, revisit, links } = result;
  const { outcome } = decision;
  const nameOf = (option: string) => ground.words.options[option] ?? option;
  const [date = revision] = revision.split(".");
  return {
    title: recordTitle(decision, telling),
    date,
    revision,
    method: decision.method,
    outcome,
    verdict: verdictOf(decision, telling),
    detail: detailOf(decision, telling),
    notices: noticesOf(decision, result.answers, telling),
    answers: answeredOf(result, ground.model.questions),
    sizes: sizesText(result),
    drivers: driversOf(result, ground),
    options: consideredOptions(result, ground, options),
    chosen: outcome.options.map(nameOf),
    stays: decision.runs !== null && decision.runs === outcome.options[0],
    because: because(decision, telling),
    consequences: cases.map((one) => ({
      option: one.option,
      name: nameOf(one.option),
      arguments: [
        ...one.for.map((reason): Argument => ({ ...backedReason(result, ground, one.option, reason), sign: "good" })),
        ...one.against.map(
          (reason): Argument => ({ ...backedReason(result, ground, one.option, reason), sign: "bad" }),
        ),
      ],
    })),
    confirmations: confirmationsOf(result, ground),
    confidence: confidenceText(decision, telling),
    unproven: unprovenOf(result, ground),
    dropping: decision.dropping.map((one) => droppingText(ground, one)),
    changes: changesOf(result, ground),
    rivals: outcome.kind === "none" ? [] : rivalsOf(result, ground, 2),
    revisit,
    open: (revisit?.open ?? []).map(({ row, support }) =>
      backedByCell(ground, row, revisit?.option ?? "", openText(ground, row, support)),
    ),
    expires: own.expires ? { on: own.expires, by: "you" } : revisit ? { on: revisit.expiry.on, by: "proposal" } : null,
    adoption: result.plan,
    amounts: options.flatMap((option) => amountsOf(result, option, nameOf(option))),
    frameworks: ground.frameworks,
    thirdParty: ground.thirdParty,
    exits: outcome.options.map((option) => ({
      option,
      name: nameOf(option),
      ways: exitsOf(result, ground, option, options),
    })),
    concentration: outcome.options.map((option) => concentrationOf(ground, option)),
    assumptions: assumptionsOf(result, ground),
    own: ownInputOf(own),
    links: { result: links.result, overhead: links.overhead, plan: links.plan },
  };
}

/** What an option costs a month, as a range in words: `$224 to $289 per month`. */
export function monthlyText({ costPerMonth, atLeast }: Pick<Amounts, "costPerMonth" | "atLeast">): string {
  if (!costPerMonth) return "no figure";
  return `${amount({ ...costPerMonth, atLeast: atLeast.includes("costPerMonth") })} per month`;
}

// --

function amountsOf({ decision }: DecisionResult, option: string, name: string): Amounts[] {
  const estimate = decision.standing.estimates.find((one) => one.option === option);
  if (!estimate) return [];
  const { costPerMonth, memory, cpu, latency } = estimate;
  const chosen = decision.outcome.options.includes(option);
  return [
    { option, name, chosen, costPerMonth, memory, cpu, latencyP90: latency.p90, atLeast: leastAmounts(estimate) },
  ];
}

function unprovenOf(result: DecisionResult, ground: RecordGround): DecisionRecord["unproven"] {
  return result.decision.warnings.map((one) => {
    const { option, question, answer, capability, measure } = one;
    const text = unprovenText(ground, one);
    const of = { option, question, answer, capability, measure };
    if (capability) return { ...of, ...backedByCell(ground, capability, option, text) };
    return { ...of, ...backedByFigures(result, ground, option, measure ?? "latency", text) };
  });
}
