import type { Origin } from "@/lib/evidence/origin";
import { weighing } from "@/lib/overhead/term";
import * as paths from "@/lib/paths";
import { quantities } from "@/lib/schema/overhead-vocabulary";
import type { Support } from "@/lib/schema/vocabulary";
import { unfilled } from "../counting";
import { costText, latencyText, othersText, switchingText } from "../reason-words";
import type { Reason } from "../reasons";
import type { Measured } from "../score";
import type { DecisionResult, RecordCell, RecordGround } from "./ground";
import { sizesText } from "./sizes";

/** A statement and where it can be checked. */
export interface Backed {
  /** A sentence, with its full stop. */
  text: string;
  /** Path within the site: a cell, a calculation, a criterion. */
  address: string;
  /** What is there: `Cell`. */
  at: string;
  /** Sources it rests on; none for what no source decides, and for what is only counted. */
  origins: readonly Origin[];
  /** Words in place of a source: where it was sought in vain, or why there is nothing to source. */
  instead: string | null;
}

/** A statement for or against an option; neutral where it is both, or open. */
export interface Argument extends Backed {
  sign: "good" | "neutral" | "bad";
}

const nothing: RecordCell = { ...unfilled, origins: [], instead: null };

/** A cell of the ground; one that is not there says nothing. */
export const cellAt = ({ cells }: Pick<RecordGround, "cells">, row: string, option: string): RecordCell =>
  cells[`${row}.${option}`] ?? nothing;

/** How an option stands in a row: `It has “Retries” in part: at waypoints only.` */
export function cellText(ground: Pick<RecordGround, "cells" | "words">, row: string, option: string): string {
  const { support, note } = cellAt(ground, row, option);
  return `${standing[support](`“${ground.words.rows[row] ?? row}”`)}${note ? `: ${note}` : ""}.`;
}

/** The same with its cell and sources. */
export function backedByCell(ground: RecordGround, row: string, option: string, text?: string): Backed {
  const { origins, instead } = cellAt(ground, row, option);
  return {
    text: text ?? cellText(ground, row, option),
    address: paths.capability(row, option),
    at: "Cell",
    origins,
    instead,
  };
}

/** A reason as a sentence, with all it rests on. */
export function backedReason(result: DecisionResult, ground: RecordGround, option: string, reason: Reason): Backed {
  const { capability, criterion, measured, switching, others } = reason;
  if (capability) {
    const rivals = others.length > 0 ? ` ${othersText(others, ground.words)}.` : "";
    return backedByCell(ground, capability, option, `${cellText(ground, capability, option)}${rivals}`);
  }
  if (switching) {
    const rows = switching.used.filter((row) => !switching.carried.includes(row));
    const origins = unique(rows.flatMap((row) => cellAt(ground, row, option).origins));
    return {
      text: switchingText(switching),
      address: paths.criterion(criterion),
      at: "Criterion",
      origins,
      instead: null,
    };
  }
  const kind = ground.model.criteria.find(({ id }) => id === criterion)?.by.kind;
  return kind === "latency"
    ? backedByFigures(result, ground, option, "latency", latencyText(measured))
    : backedByFigures(result, ground, option, "cost", costText(measured, sizesText(result)));
}

/** A statement on what an option adds, with the figures that counted. */
export function backedByFigures(
  { decision, links }: DecisionResult,
  { figures }: RecordGround,
  option: string,
  measure: "cost" | "latency",
  text: string,
): Backed {
  const estimate = decision.standing.estimates.find((one) => one.option === option);
  const used =
    measure === "latency"
      ? (estimate?.latencyFrom?.p90.used ?? [])
      : weighing(estimate?.terms ?? [], ...quantities).flatMap(({ coefficient }) => coefficient.used);
  return {
    text,
    address: `${links.overhead}#${measure}`,
    at: "Calculation",
    origins: unique(used.flatMap((id) => figures[id] ?? [])),
    instead: null,
  };
}

/** What an option adds, as an argument of its own. */
export function measureArgument(
  result: DecisionResult,
  ground: RecordGround,
  option: string,
  measure: "cost" | "latency",
  measured: Measured | null,
): Argument {
  const text = measure === "cost" ? costText(measured, sizesText(result)) : latencyText(measured);
  return {
    ...backedByFigures(result, ground, option, measure, text),
    sign: measured?.high === 0 ? "good" : "neutral",
  };
}

// --

const standing: Record<Support, (row: string) => string> = {
  full: (row) => `It has ${row} in full`,
  partial: (row) => `It has ${row} in part`,
  addon: (row) => `It has ${row} with another product`,
  enterprise: (row) => `It has ${row} in a paid edition only`,
  preview: (row) => `It has ${row} as a preview`,
  none: (row) => `It does not have ${row}`,
  unknown: (row) => `Whether it has ${row} is unknown`,
  "not-applicable": (row) => `${row} does not apply to it`,
};

/** Each source once, in the order given. */
function unique(origins: readonly Origin[]): Origin[] {
  return origins.filter(({ source }, index) => origins.findIndex((other) => other.source.id === source.id) === index);
}
