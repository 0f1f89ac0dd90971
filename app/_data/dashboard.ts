import { facts } from "@/content";
import { distance, isPast, isSoon } from "@/lib/format/date";
import { buildMatrix, everything, type Matrix, type MatrixRow } from "@/lib/matrix/matrix";
import { allDates, type DateView } from "./dates";
import { type EvidenceView, evidenceView } from "./evidence";
import { type FactView, factsOf } from "./option";
import { newestRevision, shownOptions } from "./site";

/** Deadlines within this many days are marked as soon. */
const soonDays = 45;
/** Dates further away than these are left to the options' own pages. */
const oldDays = 62;
const farDays = 365;

export interface DashboardView {
  revision: string;
  today: string;
  /** All rows; how many of them the options differ in. */
  rows: { total: number; differing: number };
  /** A few rows of the matrix: the first of each group in which the options differ. */
  sample: Matrix;
  options: {
    id: string;
    name: string;
    dataPlane: string;
    facts: FactView[];
    /** Rows in the state full. */
    full: number;
  }[];
  pairs: { a: { id: string; name: string }; b: { id: string; name: string }; differing: number }[];
  /** Rows in which no option is full. */
  gaps: { id: string; name: string }[];
  dates: { past: TimedDate[]; coming: TimedDate[] };
  evidence: EvidenceView;
}

type TimedDate = DateView & { distance: string | null; soon: boolean };

const sampleRows = 6;

/** @param today `YYYY-MM-DD`, the day to measure deadlines from. */
export function dashboardView(today: string): DashboardView {
  const matrix = buildMatrix(facts, everything);
  const timed = allDates.map((date) => ({
    ...date,
    distance: date.on && distance(today, date.on),
    soon: date.on !== null && isSoon(today, date.on, soonDays),
  }));
  const isOver = (date: TimedDate) => date.on !== null && isPast(today, date.on);
  const recent = (date: TimedDate) => date.on !== null && !isPast(shiftDays(today, -oldDays), date.on);
  const near = (date: TimedDate) => date.on === null || isPast(shiftDays(today, farDays), date.on);
  return {
    revision: newestRevision,
    today,
    rows: { total: matrix.capabilities.length, differing: matrix.capabilities.filter((row) => row.differs).length },
    sample: sampleOf(matrix),
    options: matrix.options.map(({ id, name, dataPlane }) => ({
      id,
      name,
      dataPlane,
      facts: factsOf(id),
      full: matrix.cells.filter((cell) => cell.option === id && cell.support === "full").length,
    })),
    pairs: pairs(matrix),
    gaps: matrix.capabilities.filter((row) => !row.counts.full).map(({ id, name }) => ({ id, name })),
    dates: {
      past: timed.filter((date) => isOver(date) && recent(date)),
      coming: timed.filter((date) => !isOver(date) && near(date)),
    },
    evidence: evidenceView(),
  };
}

// --

function sampleOf(matrix: Matrix): Matrix {
  const firsts = matrix.groups
    .map(({ id }) => matrix.capabilities.find((row) => row.group === id && row.differs))
    .filter((row): row is MatrixRow => row !== undefined)
    .slice(0, sampleRows);
  const ids = new Set(firsts.map((row) => row.id));
  return { ...matrix, capabilities: firsts, cells: matrix.cells.filter((cell) => ids.has(cell.capability)) };
}

function pairs(matrix: Matrix): DashboardView["pairs"] {
  const named = shownOptions.map(({ id, name }) => ({ id, name }));
  return named.flatMap((a, index) =>
    named.slice(index + 1).map((b) => ({
      a,
      b,
      differing: matrix.capabilities.filter((row) => {
        const states = matrix.cells.filter((cell) => cell.capability === row.id && [a.id, b.id].includes(cell.option));
        return new Set(states.map((cell) => cell.support)).size > 1;
      }).length,
    })),
  );
}

function shiftDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}
