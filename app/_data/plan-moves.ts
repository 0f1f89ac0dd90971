import { facts } from "@/content";
import type { Plan } from "@/lib/compliance/plan";
import { splitCell } from "@/lib/matrix/cells";
import { changesBetween } from "@/lib/revision/changes";
import { currentState } from "@/lib/revision/state";
import { newestRevision } from "./site";

/** What moved in a plan since a link to it was made. Null counts: that revision did not record them. */
export interface PlanMoves {
  since: string;
  /** Cells of the matrix that the plan’s blocks take, in another state. */
  cells: number;
  requirements: number | null;
}

/**
 * @param asked the revision a link names.
 * @param against the second option, when two are compared.
 */
export function planMoves(asked: string | null, plan: Plan, against: string | null): PlanMoves | null {
  const then = facts.revisions.find((revision) => revision.id === asked);
  if (!then || then.id === newestRevision) return null;
  const { states, compliance } = changesBetween(then.state, currentState(facts));
  const rows = new Set(plan.blocks.flatMap(({ block }) => block.takes.map(({ id }) => id)));
  const chosen = new Set(plan.frameworks.map(({ id }) => id));
  return {
    since: then.id,
    cells: states.filter(({ cell }) => {
      const [row, option] = splitCell(cell);
      return rows.has(row) && [plan.option.id, against].includes(option);
    }).length,
    requirements: compliance?.requirements.filter((id) => chosen.has(id.split(".")[0] ?? "")).length ?? null,
  };
}
