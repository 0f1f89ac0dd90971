import { leastAmounts } from "@/lib/overhead/cost-floor";
import type { OptionEstimate } from "@/lib/overhead/estimate";
import type { Range } from "@/lib/overhead/range";
import type { Support } from "@/lib/schema/vocabulary";
import { type CountingRow, cellAt, type WeighedCell, type WeighedCells } from "./counting";
import type { Standing } from "./decide";

/** Why a cell has to be tried and not only read. */
export type Doubt = "state" | "conflict" | "evidence";

/** One row to try with one option. The exit criterion is what counts as yes in the row. */
export interface TrialRow extends CountingRow {
  cell: WeighedCell;
  /** Empty for a must of which nothing is in doubt: it is tried because everything hangs on it. */
  doubts: Doubt[];
}

/** One thing to measure. */
export interface TrialMeasure {
  what: "latency" | "waypoint-latency" | "memory" | "cost";
  /** At the reader's size; null where no figure was found. */
  expected: Range | null;
  /** A part of it is not known, so that more has to be expected. */
  atLeast: boolean;
  /** The reader's limit on latency, in ms; null without one. */
  budgetMs: number | null;
}

/** What to verify of one option before the decision holds. */
export interface Trial {
  option: string;
  /** What to try first: musts, then by weight. */
  rows: TrialRow[];
  /** The rest, in the same order. */
  rest: TrialRow[];
  measures: TrialMeasure[];
}

/** Rows in a trial; what comes after is named and counted. */
const most = 8;

/**
 * What to try with each option recommended. In a tie the rows that may separate its options: those in which their
 * states differ, or one is unknown.
 *
 * @param options the options of the outcome.
 */
export function trialsOf(
  { effects, estimates }: Pick<Standing, "effects" | "estimates">,
  options: readonly string[],
  counting: readonly CountingRow[],
  cells: WeighedCells,
): Trial[] {
  const separates = ({ row }: CountingRow) => {
    const states = options.map((option) => cellAt(cells, row, option).support);
    return new Set(states).size > 1 || states.includes("unknown");
  };
  const asked = options.length > 1 ? counting.filter(separates) : counting;
  const budgets = effects.musts.flatMap((must) => (must.kind === "latency" ? [must.budgetMs] : []));
  const budgetMs = budgets.length > 0 ? Math.min(...budgets) : null;
  return options.map((option) => {
    const rows = asked
      .map((one): TrialRow => {
        const cell = cellAt(cells, one.row, option);
        return { ...one, cell, doubts: doubtsOf(cell) };
      })
      .filter(({ musts, cell, doubts }) => doubts.length > 0 || (musts.length > 0 && cell.support !== "not-applicable"))
      .sort((a, b) => rankOf(a) - rankOf(b) || b.weight - a.weight);
    const estimate = estimates.find((one) => one.option === option);
    const measures = estimate ? measuresOf(estimate, effects.layer7, budgetMs) : [];
    return { option, rows: rows.slice(0, most), rest: rows.slice(most), measures };
  });
}

// --

/** States that a source states with a limit, or that none decides. */
const limited: readonly Support[] = ["partial", "addon", "enterprise", "preview", "unknown"];

function doubtsOf({ support, conflict, grade }: WeighedCell): Doubt[] {
  if (support === "not-applicable") return [];
  return [
    ...(limited.includes(support) ? (["state"] as const) : []),
    ...(conflict ? (["conflict"] as const) : []),
    ...(grade === "A" ? [] : (["evidence"] as const)),
  ];
}

/** Musts in doubt come before musts that are well sourced, and both before what is wanted. */
const rankOf = ({ musts, doubts }: TrialRow) => (musts.length === 0 ? 2 : doubts.length === 0 ? 1 : 0);

/** What adds nothing needs no measurement. */
function measuresOf(estimate: OptionEstimate, layer7: boolean, budgetMs: number | null): TrialMeasure[] {
  const least = leastAmounts(estimate);
  const all: TrialMeasure[] = [
    { what: "latency", expected: estimate.latency.p90, atLeast: false, budgetMs },
    ...(layer7 && estimate.waypointLatency
      ? [
          {
            what: "waypoint-latency" as const,
            expected: estimate.waypointLatency.p90,
            atLeast: false,
            budgetMs: null,
          },
        ]
      : []),
    { what: "memory", expected: estimate.memory, atLeast: least.includes("memory"), budgetMs: null },
    { what: "cost", expected: estimate.costPerMonth, atLeast: least.includes("costPerMonth"), budgetMs: null },
  ];
  return all.filter(({ expected, atLeast }) => atLeast || expected?.high !== 0);
}
