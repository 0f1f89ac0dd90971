import { supportWord } from "@/lib/evidence/words";
import * as paths from "@/lib/paths";
import { countingRows } from "../counting";
import { switchingOf } from "../switching";
import { type Backed, backedByCell, cellAt } from "./backed";
import type { DecisionResult, ProfileFact, RecordGround } from "./ground";

/** A row in an exit, with its cell at the other option. */
interface ExitRow {
  row: string;
  name: string;
  /** What configures it there; null where nothing is named. */
  resource: string | null;
  address: string;
}

/** What leaving one option for another takes. */
export interface Exit {
  to: string;
  name: string;
  /** Whether it meets the musts. */
  possible: boolean;
  /** How many rows are in use, and how many carry over. */
  used: number;
  carried: number;
  /** Written anew, by other objects. */
  anew: ExitRow[];
  /** Not there at the other. */
  lost: ExitRow[];
}

/** Who stands behind an option. */
export interface Concentration {
  option: string;
  name: string;
  profile: readonly ProfileFact[];
  rows: (Backed & { row: string; support: string; note: string | null })[];
}

/** The ways out of an option: to each other one, those that meet the musts first. */
export function exitsOf(
  { decision }: DecisionResult,
  ground: RecordGround,
  from: string,
  options: readonly string[],
): Exit[] {
  const rows = countingRows(decision.standing).map(({ row }) => row);
  const exits = options
    .filter((to) => to !== from)
    .map((to): Exit => {
      const { used, carried } = switchingOf(ground, rows, from, to);
      const rewritten = used.filter((row) => !carried.includes(row));
      const isLost = (row: string) => ["none", "unknown", "not-applicable"].includes(cellAt(ground, row, to).support);
      const rowOf = (row: string): ExitRow => ({
        row,
        name: ground.words.rows[row] ?? row,
        resource: cellAt(ground, row, to).resource,
        address: paths.capability(row, to),
      });
      return {
        to,
        name: ground.words.options[to] ?? to,
        possible: decision.standing.survivors.includes(to),
        used: used.length,
        carried: carried.length,
        anew: rewritten.filter((row) => !isLost(row)).map(rowOf),
        lost: rewritten.filter(isLost).map(rowOf),
      };
    });
  return [...exits.filter(({ possible }) => possible), ...exits.filter(({ possible }) => !possible)];
}

/** Who publishes, governs and supports an option: its profile, and the rows that tell how much hangs on one party. */
export function concentrationOf(ground: RecordGround, option: string): Concentration {
  return {
    option,
    name: ground.words.options[option] ?? option,
    profile: ground.profiles[option] ?? [],
    rows: ground.concentrationRows.map((row) => {
      const { support, note } = cellAt(ground, row, option);
      return { ...backedByCell(ground, row, option), row, support: supportWord[support].toLowerCase(), note };
    }),
  };
}
