import { single } from "@/lib/overhead/range";
import { type Standing, standingOf } from "./decide";
import type { Failing } from "./eliminate";
import {
  amountOf,
  type CellMove,
  cellMoves,
  cellsAfter,
  kindOf,
  type MeasureMove,
  measureMoves,
  rowsIn,
} from "./fact-moves";
import type { Answers, DecisionFacts, DecisionModel } from "./model";
import { type Judged, measured, totalOf, worthOf } from "./score";
import { carriedShare, switchingOf } from "./switching";

/** One fact after whose move another option leads. */
export type FactFlip = (CellMove | MeasureMove) & {
  /** Who leads then; null when nothing is left. */
  leader: string | null;
};

/**
 * Every single fact of any option, those that are out included, that would put another option first at typical values:
 * each cell that counts moved by one level, each cost and latency that counts at either end of what it can be.
 *
 * @param standing that of the same arguments, where it is at hand.
 */
export function factFlipsOf(
  model: DecisionModel,
  facts: DecisionFacts,
  answers: Answers,
  standing: Standing = standingOf(model, facts, answers),
): FactFlip[] {
  const now = standing.order[0]?.option ?? null;
  const leaderAfter = leadersOf(model, facts, standing);
  return [...cellMoves(facts, standing), ...measureMoves(model, standing)].flatMap((move): FactFlip[] => {
    const leader = leaderAfter(move);
    return leader === now ? [] : [{ ...move, leader }];
  });
}

// --

/**
 * Who leads after one move. Only what the move touches is computed again, in the order of the sums in `standingOf`, so
 * that the result is the same to the last digit.
 */
function leadersOf(
  model: DecisionModel,
  facts: DecisionFacts,
  { judged, effects, eliminated, survivors, sizes }: Standing,
): (move: CellMove | MeasureMove) => string | null {
  const { options } = facts;
  const { scale, worst } = model.method;
  const totals = new Map(options.map((option) => [option, totalOf(judged, option).typical]));
  const asked = rowsIn(judged);

  const scoreAfter = (move: CellMove | MeasureMove, one: Judged, option: string): number => {
    const { typical = 0, rows = [], switching = null } = one.scores[option] ?? {};
    // A cell of the option of today moves what all others could carry over.
    if (switching && move.kind === "cell" && effects.runs !== null)
      return carriedShare(switchingOf({ cells: cellsAfter(facts, move) }, asked, effects.runs, option));
    if (option !== move.option) return typical;
    if (move.kind === "measure") {
      if (kindOf(model, one) !== move.measure) return typical;
      return measured(
        single(amountOf(move), ""),
        move.measure === "cost" ? worst.costPerPod * sizes.pods : worst.latencyMs,
      ).typical;
    }
    if (!rows.some(({ capability }) => capability === move.capability)) return typical;
    // No cell moves to “not applicable”, so what that is worth does not matter.
    const moved = worthOf(move.to, scale, effects.contract, 0).typical;
    return rows.reduce((so, row) => so + (row.capability === move.capability ? moved : row.typical), 0) / rows.length;
  };
  const isOut = (move: CellMove | MeasureMove): boolean => {
    const touches = ({ capability, measure }: Failing) =>
      move.kind === "cell" ? capability === move.capability : measure === move.measure;
    return (
      eliminated.some((one) => one.option === move.option && !touches(one)) ||
      effects.musts.some((must) => {
        if (must.kind === "row")
          return move.kind === "cell" && must.capability === move.capability && !must.accepts.includes(move.to);
        if (move.kind === "cell" || move.measure !== must.kind) return false;
        // Divided as `eliminate` divides, to the last digit.
        return must.kind === "latency"
          ? amountOf(move) > must.budgetMs
          : amountOf(move) * (1 / sizes.pods) > must.budgetPerPod;
      })
    );
  };
  const totalAfter = (move: CellMove | MeasureMove, option: string) =>
    judged.reduce((so, one) => so + one.weight * scoreAfter(move, one, option), 0);

  return (move) => {
    const all = move.kind === "cell" && move.option === effects.runs;
    let [leader, best]: [string | null, number] = [null, Number.NEGATIVE_INFINITY];
    for (const option of options) {
      const own = option === move.option;
      if (own ? isOut(move) : !survivors.includes(option)) continue;
      const reached = own || all ? totalAfter(move, option) : (totals.get(option) ?? 0);
      if (reached > best) [leader, best] = [option, reached];
    }
    return leader;
  };
}
