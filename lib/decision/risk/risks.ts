import { supportMeaning } from "@/lib/evidence/words";
import * as paths from "@/lib/paths";
import type { Support } from "@/lib/schema/vocabulary";
import { countingRows } from "../counting";
import { backedReason, cellAt, cellText } from "../record/backed";
import type { DecisionResult, RecordGround } from "../record/ground";
import type { DecisionRecord } from "../record/record";
import { type Risk, riskKinds } from "./risk";
import { changeRisks, concentrationRisks, endRisks, exitRisks } from "./risks-around";

/** Every risk that follows from a result, each once, by kind and then as the record tells them: of no decision, none. */
export function risksOf(result: DecisionResult, record: DecisionRecord, ground: RecordGround): Risk[] {
  if (result.telling.answered === 0) return [];
  const all = result.decision.outcome.options.flatMap((option) => [
    ...cellRisks(result, record, ground, option),
    ...measureRisks(result, record, ground, option),
    ...concentrationRisks(record, ground, option),
    ...exitRisks(record, option),
  ]);
  const every = [...all, ...unprovenRisks(record), ...changeRisks(result, record, ground), ...endRisks(result, ground)];
  return riskKinds.flatMap((kind) => every.filter((one) => one.kind === kind));
}

// --

/** States with a limit that a source tells, or that none decides. */
const limited: readonly Support[] = ["partial", "enterprise", "preview", "unknown"];

/** One line a cell, however many reasons it has. */
function cellRisks(result: DecisionResult, record: DecisionRecord, ground: RecordGround, option: string): Risk[] {
  const against = result.cases.find((one) => one.option === option)?.against ?? [];
  return countingRows(result.decision.standing).flatMap(({ row, musts }): Risk[] => {
    const { support, conflict, grade, origins } = cellAt(ground, row, option);
    const causes = [
      ...(against.some(({ capability }) => capability === row) ? ["speaks against it"] : []),
      ...(limited.includes(support) ? [supportMeaning[support].toLowerCase()] : []),
      ...(conflict ? ["sources disagree"] : []),
      ...(grade === "B" || grade === "C" ? [`its best source is of grade ${grade}`] : []),
      ...(musts.length > 0 && support === "unknown" ? ["demanded, and unproven"] : []),
    ];
    if (causes.length === 0) return [];
    const name = ground.words.options[option] ?? option;
    return [
      {
        id: `cell.${row}.${option}`,
        kind: "cell",
        option,
        risk: `${name}: ${cellText(ground, row, option)}`,
        cause: `Cell ${row}.${option}: ${causes.join("; ")}`,
        origin: origins[0] ?? null,
        address: paths.capability(row, option),
        treatment: treatmentOf(record, ground, row, option),
      },
    ];
  });
}

/** The step of the plan where the option has no way, else what the trial of the row asks for. */
function treatmentOf({ adoption, confirmations }: DecisionRecord, ground: RecordGround, row: string, option: string) {
  const step =
    adoption?.option === option
      ? adoption.stages.flatMap(({ steps }) => steps).find((one) => one.row === row)
      : undefined;
  const check = confirmations.find((one) => one.option === option)?.checks.find((one) => one.row === row);
  const tried = check ?? confirmations.find((one) => one.option === option)?.rest.find((one) => one.row === row);
  return [
    ...(step ? [step.otherwise ?? step.says] : []),
    ...(tried ? [`Try it; passed when: ${ground.countsAsYes[row] ?? ""}`] : []),
  ].join(" ");
}

/** Reasons against that are no cell: cost, latency, what is written anew. */
function measureRisks(result: DecisionResult, record: DecisionRecord, ground: RecordGround, option: string): Risk[] {
  const against = result.cases.find((one) => one.option === option)?.against ?? [];
  const measures = record.confirmations.find((one) => one.option === option)?.measures ?? [];
  return against
    .filter(({ capability }) => capability === null)
    .map((reason): Risk => {
      const { text, address, origins } = backedReason(result, ground, option, reason);
      const kind = ground.model.criteria.find(({ id }) => id === reason.criterion)?.by.kind;
      const measured = measures.find((one) => one.address.endsWith(`#${kind}`));
      return {
        id: `measure.${reason.criterion}.${option}`,
        kind: "measure",
        option,
        risk: `${ground.words.options[option] ?? option}: ${text}`,
        cause: `Criterion ${reason.criterion}: speaks against it`,
        origin: origins[0] ?? null,
        address,
        treatment: measured ? `Measure it; passed when: ${measured.passedWhen}` : "",
      };
    });
}

function unprovenRisks({ unproven }: DecisionRecord): Risk[] {
  return unproven.map(
    ({ option, question, answer, capability, measure, text, origins, address, instead }): Risk => ({
      id: `unproven.${question}.${answer}.${capability ?? measure}.${option}`,
      kind: "unproven",
      option,
      risk: text,
      cause: instead ?? "No figure was found, or only a part of it is known",
      origin: origins[0] ?? null,
      address,
      treatment: "Prove it in a trial before this option is relied on.",
    }),
  );
}
