import { formatDate } from "@/lib/format/date";
import { listOf } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { backedByCell, cellAt } from "../record/backed";
import { changeText } from "../record/changes";
import type { DecisionResult, RecordGround } from "../record/ground";
import type { DecisionRecord } from "../record/record";
import type { Risk } from "./risk";

/** Answers and facts that alone would put another option first; weights are the reader's to argue. */
export function changeRisks(
  { decision }: DecisionResult,
  { changes, confirmations }: DecisionRecord,
  ground: RecordGround,
): Risk[] {
  const [leader = ""] = decision.outcome.options;
  return changes.flatMap((one): Risk[] => {
    if (one.kind === "weight") return [];
    const { cell } = one;
    const check = confirmations.flatMap(({ option, checks }) =>
      checks.filter(({ row }) => row === cell?.row && option === cell.option),
    )[0];
    return [
      {
        id: one.id,
        kind: one.kind,
        option: leader,
        risk: changeText(one),
        cause: cell
          ? `Cell ${cell.row}.${cell.option}`
          : one.kind === "answer"
            ? "An answer of yours"
            : "A figure of the calculator",
        origin: cell ? (cellAt(ground, cell.row, cell.option).origins[0] ?? null) : null,
        address: one.address,
        treatment:
          one.kind === "answer"
            ? "Have the answer confirmed by whoever owns it."
            : check
              ? `Try it; passed when: ${check.passedWhen}`
              : "Check the fact against its source again.",
      },
    ];
  });
}

/** Support that ends. */
export function endRisks({ revisit }: DecisionResult, { supportEnds }: RecordGround): Risk[] {
  return (revisit?.dates ?? [])
    .filter(({ id }) => supportEnds.has(id))
    .map(
      ({ id, on, title, action, origin }): Risk => ({
        id: `support-end.${id}.${revisit?.option}`,
        kind: "support-end",
        option: revisit?.option ?? "",
        risk: `${title}, ${on ? formatDate(on) : "no date yet"}.`,
        cause: `Lifecycle date ${id}`,
        origin,
        address: `${paths.dates}#${id}`,
        treatment: action ?? "",
      }),
    );
}

/** What is not there in full: a limit on how many parties carry the option. */
export function concentrationRisks({ thirdParty }: DecisionRecord, ground: RecordGround, option: string): Risk[] {
  return ground.concentrationRows.flatMap((row): Risk[] => {
    if (cellAt(ground, row, option).support === "full") return [];
    const { text, address, origins } = backedByCell(ground, row, option);
    return [
      {
        id: `concentration.${row}.${option}`,
        kind: "concentration",
        option,
        risk: `${ground.words.options[option] ?? option}: ${text}`,
        cause: `Cell ${row}.${option}`,
        origin: origins[0] ?? null,
        address,
        treatment: thirdParty?.evidence[0] ?? "",
      },
    ];
  });
}

/** One line for each other option that meets the musts; one for all where none does. */
export function exitRisks({ exits, thirdParty }: DecisionRecord, option: string): Risk[] {
  const exit = exits.find((one) => one.option === option);
  const ways = exit?.ways.filter(({ possible }) => possible) ?? [];
  const common = {
    kind: "exit" as const,
    option,
    origin: thirdParty?.origin ?? null,
    treatment: thirdParty?.evidence.at(-1) ?? "",
  };
  if (!exit) return [];
  if (ways.length === 0)
    return [
      {
        ...common,
        id: `exit.${option}`,
        risk: `Leaving ${exit.name}: no other option meets the musts, so one of them would have to go.`,
        cause: "No other option survives",
        address: paths.option(option),
      },
    ];
  return ways
    .filter(({ anew, lost }) => anew.length + lost.length > 0)
    .map(
      ({ to, name, used, anew, lost }): Risk => ({
        ...common,
        id: `exit.${option}.${to}`,
        risk: `Leaving ${exit.name} for ${name}: ${anew.length} of ${used} rows are written anew, ${lost.length === 0 ? "none is" : `${lost.length} ${lost.length === 1 ? "is" : "are"}`} lost.`,
        cause: lost.length > 0 ? `Lost: ${listOf(lost.map((row) => row.name))}` : "Other objects configure the same",
        address: paths.pair(option, to),
      }),
    );
}
