import { facts } from "@/content";
import { count, listOf } from "@/lib/format/words";
import type { Calculation } from "@/lib/overhead/calculation";
import { type Gap, gapsOf } from "@/lib/overhead/gaps";
import { changesBetween } from "@/lib/revision/changes";
import { currentState } from "@/lib/revision/state";
import { quantities } from "@/lib/schema/overhead-vocabulary";
import type { Revision } from "@/lib/schema/types";
import { overheadThen, overheadView, places } from "../overhead";
import type { Shown } from "../said";
import { newestRevision } from "../site";
import { type Asked, notKept, notYetKnown, revisionNamed, strictly } from "./frame";

export type OverheadEmbed = Extract<Shown, { view: "overhead" }> & { gaps: Gap[] };

/** The calculator's results, on the figures of today or of a revision. */
export function overheadEmbed(query: URLSearchParams): Asked<OverheadEmbed> {
  const { calculation: today, inputs } = overheadView(query);
  const then = revisionNamed(today.rev);
  const calculation = then ? overheadThen(then, query) : today;
  const asked = query.get("options") ? today.results.map(({ option }) => option) : [];
  const refused = [...strictly(today.problems), ...(then ? notYetKnown(asked, then) : [])];
  if (refused.length > 0) return { problems: refused, shown: null };
  if (!calculation) return { problems: then ? [notKept(then, "figures of the calculator")] : [], shown: null };
  const used = claimsOf(calculation);
  return {
    problems: [],
    shown: {
      body: {
        view: "overhead",
        result: { calculation, inputs },
        gaps: gapsOf(calculation.results, quantities, inputs.words.measures),
      },
      revision: then?.id ?? newestRevision,
      frozen: then && {
        moved: measuredWords(figuresMoved(then, [...used, ...claimsOf(today)])) + laterWords(today, calculation),
      },
      dated: used.flatMap((claim) => {
        const checkedOn = places[claim]?.checkedOn;
        return checkedOn ? [{ kind: "figure" as const, checkedOn }] : [];
      }),
      query: then ? calculation.query : liveQuery(calculation.query),
    },
  };
}

// --

/** The calculator's own links name the revision they were made on; in an embed that would freeze it. */
function liveQuery(query: string): string {
  const live = new URLSearchParams(query);
  live.delete("rev");
  return live.toString();
}

/** Every measurement that the results rest on, once. */
function claimsOf({ results }: Calculation): string[] {
  return [...new Set(results.flatMap(({ terms }) => terms.flatMap(({ coefficient }) => coefficient.used)))];
}

/** Measurements, not the amounts shown: many may move and leave an amount where it was. */
function measuredWords(number: number): string {
  if (number === 0) return "No measurement behind this has changed since.";
  return `${count(number, "measurement")} behind this ${number === 1 ? "was" : "were"} added, changed or removed since.`;
}

/** Options with figures today and none then. */
function laterWords({ results }: Calculation, then: Calculation): string {
  const known = new Set(then.results.map(({ option }) => option));
  const names = results.flatMap(({ option, name }) => (known.has(option) ? [] : [name]));
  return names.length > 0 ? ` Figures of ${listOf(names)} came later.` : "";
}

/** Of the figures that these results or today's rest on, those that are new, changed or gone. */
function figuresMoved({ state }: Revision, used: readonly string[]): number {
  const { figures } = changesBetween(state, currentState(facts));
  return figures?.filter(({ id }) => used.includes(id)).length ?? 0;
}
