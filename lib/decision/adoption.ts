import type { Adoption } from "@/lib/schema/types";
import type { Support } from "@/lib/schema/vocabulary";
import { type CountingRow, cellAt, type WeighedCell, type WeighedCells } from "./counting";

export interface AdoptionStep {
  row: string;
  /** What to do, or what would be done if the option had a way. */
  says: string;
  /** How the option does it. */
  cell: Pick<WeighedCell, "support" | "note" | "resource">;
  /** What to do in its place where the option has no way; null where it has one. */
  otherwise: string | null;
}

export interface AdoptionStage {
  id: string;
  title: string;
  goal: string;
  /** How to test that it is over. */
  done: string;
  /** How to step back. */
  back: string;
  /** Never empty: a stage without steps is not in the plan. */
  steps: AdoptionStep[];
}

/** How one option is adopted under these answers. */
export interface AdoptionPlan {
  option: string;
  stages: AdoptionStage[];
  /** Steps for which the option has no way. */
  gaps: number;
}

/**
 * The stages of an option with the steps that the answers ask for, each with the way that the option's cell gives.
 *
 * @param counting the rows that count under the answers.
 * @param contract whether a paid edition can be bought.
 * @param stays whether the option runs already: then of the stages in which workloads join only
 *   what the answers ask for is left: what always belongs to joining is done.
 */
export function adoptionPlan(
  { tracks, trackOf }: Adoption,
  option: string,
  {
    counting,
    cells,
    contract,
    stays,
  }: { counting: readonly CountingRow[]; cells: WeighedCells; contract: boolean; stays: boolean },
): AdoptionPlan {
  const stepOf = ({ row, says, otherwise }: Stage["steps"][number]): AdoptionStep => {
    const { support, note, resource } = cellAt(cells, row, option);
    const accepted = counting.find((one) => one.row === row)?.accepts.includes(support) ?? false;
    const way = accepted || isWay(support, contract);
    return { row, says, cell: { support, note, resource }, otherwise: way ? null : otherwise };
  };
  const track = tracks.find(({ id }) => id === trackOf[option]);
  const stages = (track?.stages ?? [])
    .map((stage): AdoptionStage => {
      const { id, joins, without } = stage;
      const over = stays && joins === true;
      const steps = stage.steps
        .filter(({ row, when }) => (when === "always" ? !over : counting.some((one) => one.row === row)))
        .map(stepOf);
      const turns = steps.find(({ row }) => row === without?.row);
      const { title, goal, done, back } = without && turns?.otherwise ? without : stage;
      return { id, title, goal, done, back, steps };
    })
    .filter(({ steps }) => steps.length > 0);
  const gaps = stages.flatMap(({ steps }) => steps).filter(({ otherwise }) => otherwise !== null).length;
  return { option, stages, gaps };
}

// --

type Stage = Adoption["tracks"][number]["stages"][number];

/** What can be built on in production. A state that an answer accepts in so many words counts as well. */
function isWay(support: Support, contract: boolean): boolean {
  return support === "full" || support === "partial" || support === "addon" || (support === "enterprise" && contract);
}
