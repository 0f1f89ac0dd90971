import { facts } from "@/content";
import { type AdoptionPlan, adoptionPlan } from "@/lib/decision/adoption";
import { countingRows, type WeighedCells } from "@/lib/decision/counting";
import { type Revisit, revisitOf } from "@/lib/decision/revisit";
import { type Trial, trialsOf } from "@/lib/decision/trial";
import { cellCheckedOn } from "@/lib/evidence/freshness";
import { buildMatrix, everything } from "@/lib/matrix/matrix";
import { allDates, type DateView } from "./dates";
import type { DecisionView } from "./decision";
import { optionById } from "./site";

/** What comes after a decision: how to adopt, what to try first, and when to decide again. */
export interface ResultOutlook {
  /** One for each option of the outcome. */
  trials: Trial[];
  /** Of the first option of the outcome; null when there is none. */
  plan: AdoptionPlan | null;
  revisit: Revisit<DateView> | null;
}

/** All cells, with what tells how far to trust them. */
export const weighedCells: WeighedCells = Object.fromEntries(
  buildMatrix(facts, everything).cells.map((cell) => {
    const { capability, option, support, note, resource, conflict, grade } = cell;
    return [
      `${capability}.${option}`,
      { support, note, resource, conflict, grade, checkedOn: cellCheckedOn(cell) },
    ] as const;
  }),
);

/** What counts as yes, by row: the exit criterion of a trial. */
export const exitCriteria: Readonly<Record<string, string>> = Object.fromEntries(
  facts.capabilities.map(({ id, countsAsYes }) => [id, countsAsYes]),
);

export function resultOutlook({ decision, revision }: Pick<DecisionView, "decision" | "revision">): ResultOutlook {
  const { standing, outcome, next } = decision;
  const counting = countingRows(standing);
  const [option] = outcome.options;
  const trials = trialsOf(standing, outcome.options, counting, weighedCells);
  if (option === undefined) return { trials, plan: null, revisit: null };
  const rest = { counting, cells: weighedCells };
  const [from = revision] = revision.split(".");
  return {
    trials,
    plan: adoptionPlan(facts.adoption, option, {
      ...rest,
      contract: standing.effects.contract,
      stays: next.kind === "stay",
    }),
    revisit: revisitOf(option, from, { ...rest, dates: allDates, ends: newestReleaseEnds(option) }),
  };
}

// --

/** Support ends of the newest release of an option: that of an older one is nothing to who adopts today. */
function newestReleaseEnds(id: string): string[] {
  const option = optionById.get(id);
  // The profile of no mesh names the product that is released; the others are their own.
  const [, product = option?.name.split(" ")[0], minor] =
    /^(?:([A-Za-z]+) )?(\d+\.\d+)/.exec(option?.facts.newestSeen.value ?? "") ?? [];
  if (!product || !minor) return [];
  const release = new RegExp(`\\b${product} ${minor.replace(".", "\\.")}(?!\\d)`);
  return facts.lifecycle
    .filter(({ kind, options, title }) => kind === "support-end" && options.includes(id) && release.test(title))
    .map((date) => date.id);
}
