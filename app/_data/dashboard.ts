import { facts } from "@/content";
import type { Misreading, RelevanceCounts } from "@/lib/compliance/framework";
import type { FrameworkRow } from "@/lib/compliance/overview";
import { type Timed, timeline } from "@/lib/lifecycle/timeline";
import { buildMatrix, everything, type Matrix } from "@/lib/matrix/matrix";
import { differencesByPair, fullRows, rowsNobodyFills, sampleRows } from "@/lib/matrix/summary";
import type { Calculation } from "@/lib/overhead/calculation";
import { compliancePage } from "./compliance";
import { allDates, type DateView } from "./dates";
import { type EvidenceView, evidenceView, freshShare } from "./evidence";
import { nameOfOption } from "./names";
import { type FactView, factsOf } from "./option";
import { overheadView } from "./overhead";
import { choosableOptions, optionById, shownOptions } from "./site";

interface Named {
  id: string;
  name: string;
}

export interface DashboardView {
  today: string;
  rows: number;
  /** A few rows of the matrix: the first of each group in which the options differ. */
  sample: Matrix;
  /** With the number of rows each does in full. */
  options: (Named & { dataPlane: string; facts: FactView[]; full: number })[];
  /** What ended, with the day. */
  ended: (Named & { dataPlane: string; on: string })[];
  /** The calculator at its defaults. */
  overhead: Calculation;
  compliance: {
    frameworks: FrameworkRow[];
    counts: RelevanceCounts;
    /** The first over-claim that is corrected. */
    misreading: Misreading | null;
  };
  pairs: { a: Named; b: Named; differing: number }[];
  /** Rows in which no option is full. */
  gaps: Named[];
  dates: { past: Timed<DateView>[]; coming: Timed<DateView>[] };
  evidence: EvidenceView;
  /** How much was checked within its half-life, today. */
  fresh: { statements: number; fresh: number };
}

const sampleSize = 6;

/** @param today `YYYY-MM-DD`, the day to measure deadlines from. */
export function dashboardView(today: string): DashboardView {
  const matrix = buildMatrix(facts, { ...everything, options: choosableOptions.map(({ id }) => id) });
  const overview = compliancePage();
  const named = (id: string): Named => ({ id, name: nameOfOption(id) });
  return {
    today,
    rows: matrix.capabilities.length,
    sample: sampleRows(matrix, sampleSize),
    options: fullRows(matrix).map((option) => ({
      ...option,
      dataPlane: optionById.get(option.id)?.dataPlane ?? "",
      facts: factsOf(option.id),
    })),
    ended: shownOptions.flatMap(({ id, name, dataPlane, ended }) =>
      ended ? [{ id, name, dataPlane, on: ended.on }] : [],
    ),
    overhead: overheadView(new URLSearchParams()).calculation,
    compliance: {
      frameworks: overview.frameworks,
      counts: overview.counts,
      misreading: overview.misreadings[0] ?? null,
    },
    pairs: differencesByPair(matrix).map(({ a, b, differing }) => ({ a: named(a), b: named(b), differing })),
    gaps: rowsNobodyFills(matrix).map(({ id, name }) => ({ id, name })),
    dates: timeline(allDates, today),
    evidence: evidenceView(),
    fresh: freshShare(today),
  };
}
