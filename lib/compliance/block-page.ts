import type { Support } from "@/lib/schema/vocabulary";
import type { BlockOption, BlockView, CommandView, Named } from "./block";
import { tellingCells } from "./coverage";
import { type ShownOrigin, type ShownStatement, shownOrigin, shownStatement } from "./page";
import type { RequirementRef } from "./reference";

/** What the pages show of blocks, and nothing that they do not: a page’s data is sent beside its HTML. */

/** A block as one row among all of them. */
export interface BlockRow extends Named {
  /** By option, in display order. */
  states: Support[];
  /** How many requirements ask for it. */
  requirements: number;
}

/** How far one option covers a block, and how that is brought about and shown. */
export interface ShownCover {
  option: Named;
  state: Support;
  /** How many rows the block takes. */
  rows: number;
  /** The cells worth telling. */
  cells: { row: Named; note: string | null; resource: string | null; since: string | null }[];
  switchOn: { value: string; origin: ShownOrigin } | null;
  commands: (Omit<CommandView, "origin"> & { origin: ShownOrigin })[];
}

/** A block as its own page tells it. */
export interface WholeBlock extends Named {
  gives: string;
  takes: Named[];
  covers: ShownCover[];
  accepted: BlockView["accepted"];
  limits: ShownStatement[];
  usedBy: RequirementRef[];
}

export function blockRow({ id, name, options, usedBy }: BlockView): BlockRow {
  return { id, name, states: options.map(({ state }) => state), requirements: usedBy.length };
}

export function wholeBlock({ id, name, gives, takes, options, accepted, limits, usedBy }: BlockView): WholeBlock {
  return {
    ...{ id, name, gives, takes, accepted, usedBy },
    covers: options.map(shownCover),
    limits: limits.map((limit) => ({ ...shownStatement(limit), options: limit.options.map(({ name }) => name) })),
  };
}

// --

function shownCover({ option, state, cells, decides, switchOn, commands }: BlockOption): ShownCover {
  return {
    option,
    state,
    rows: cells.length,
    cells: tellingCells({ state, cells, decides }).map(({ row, note, resource, since }) => ({
      row,
      note,
      resource,
      since,
    })),
    switchOn: switchOn && { value: switchOn.value, origin: shownOrigin(switchOn.origin) },
    commands: commands.map(({ kind, run, shows, misleads, origin }) => ({
      ...{ kind, run, shows, misleads },
      origin: shownOrigin(origin),
    })),
  };
}
