import { sizesOf } from "../sizes";
import type { Trial, TrialRow } from "../trial";
import { exitText, expectedText, measureWord, whyOf } from "../trial-words";
import type { Backed } from "./backed";
import { backedByCell } from "./backed";
import type { BlockChecks, DecisionResult, RecordGround } from "./ground";

/** One row to try, with what ends the trial of it. */
interface Check extends Backed {
  row: string;
  name: string;
  passedWhen: string;
  why: string[];
  /** Compliance blocks whose commands show it. */
  blocks: { id: string; name: string }[];
}

/** What confirms the decision for one option of the outcome. */
export interface Confirmation {
  option: string;
  name: string;
  checks: Check[];
  /** Rows that are tried after those. */
  rest: { row: string; name: string; address: string }[];
  measures: { what: string; expected: string; passedWhen: string; address: string }[];
  /** Commands of the blocks that the checks name, each block once. */
  commands: readonly BlockChecks[];
}

/** The checks of the proof of concept, by option of the outcome. */
export function confirmationsOf(result: DecisionResult, ground: RecordGround): Confirmation[] {
  return result.trials.map((trial) => confirmationOf(result, ground, trial));
}

// --

function confirmationOf({ answers, links }: DecisionResult, ground: RecordGround, trial: Trial): Confirmation {
  const { option, rows, rest, measures } = trial;
  const blocks = (ground.checks[option] ?? []).filter(({ commands }) => commands.length > 0);
  const named = (row: string) => blocks.filter((block) => block.rows.includes(row));
  const checks = rows.map((one) => checkOf(ground, option, one, named(one.row)));
  const sizes = sizesOf(answers);
  return {
    option,
    name: ground.words.options[option] ?? option,
    checks,
    rest: rest.map(({ row }) => ({
      row,
      name: ground.words.rows[row] ?? row,
      address: backedByCell(ground, row, option).address,
    })),
    measures: measures.map((one) => ({
      what: measureWord[one.what],
      expected: expectedText(one),
      passedWhen: exitText(one, sizes),
      address: `${links.overhead}#${one.what === "cost" || one.what === "memory" ? one.what : "latency"}`,
    })),
    commands: blocks.filter(({ id }) => checks.some((check) => check.blocks.some((block) => block.id === id))),
  };
}

function checkOf(ground: RecordGround, option: string, one: TrialRow, blocks: readonly BlockChecks[]): Check {
  return {
    ...backedByCell(ground, one.row, option),
    row: one.row,
    name: ground.words.rows[one.row] ?? one.row,
    passedWhen: ground.countsAsYes[one.row] ?? "",
    why: whyOf(one, ground.words.questions),
    blocks: blocks.map(({ id, name }) => ({ id, name })),
  };
}
