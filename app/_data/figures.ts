import { facts } from "@/content";
import type { Grade } from "@/lib/evidence/grade";
import { gradeOf } from "@/lib/evidence/grade";
import { partyOf } from "@/lib/evidence/party";
import { coefficientId } from "@/lib/overhead/figure";
import { valueText } from "@/lib/overhead/words";
import type { Measurement } from "@/lib/schema/types";
import { nameOfOption } from "./names";
import { sourceById } from "./site";

export interface FigureView {
  /** `<measure>.<option>.<slug>` */
  id: string;
  /** In the source's own unit. */
  value: string;
  says: string;
  derived: string | null;
  conditions: string;
  version: string | null;
  source: { id: string; title: string };
  locator: string;
  checkedOn: string;
  grade: Grade;
  /** Who gains when it is believed; null when nobody does. */
  interest: string | null;
  /** Why it never counts, whatever the reader asks; null when it can. */
  unused: string | null;
  rejected: boolean;
}

export interface MeasureView {
  id: string;
  name: string;
  per: string;
  counts: string;
  cells: {
    /** `<measure>.<option>` */
    id: string;
    option: { id: string; name: string };
    /** `4 figures, 1 rejected`. */
    figures: FigureView[];
    sought: readonly { where: string; on: string }[];
  }[];
}

/** Every figure of the calculator, those that never count included, by measure and option. */
export function figuresView(): MeasureView[] {
  return facts.measures.map(({ id, name, per, counts, cells }) => ({
    ...{ id, name, per, counts },
    cells: facts.options.flatMap((option) => {
      const cell = cells[option.id];
      if (!cell) return [];
      const key = coefficientId(id, option.id);
      return [
        {
          id: key,
          option: { id: option.id, name: nameOfOption(option.id) },
          figures: cell.claims.map((claim) => figureView(`${key}.${claim.slug}`, claim)),
          sought: cell.sought ?? [],
        },
      ];
    }),
  }));
}

// --

function figureView(id: string, claim: Measurement): FigureView {
  const {
    says,
    conditions,
    version = null,
    derived = null,
    locator,
    checkedOn,
    rejected,
    outside,
    supersededBy,
  } = claim;
  const source = sourceById.get(claim.source);
  if (!source) throw new Error(`${id} names the source ${claim.source}, which does not exist`);
  return {
    ...{ id, says, conditions, version, derived, locator, checkedOn },
    value: valueText(claim),
    source: { id: source.id, title: source.title },
    grade: gradeOf(claim, source),
    interest: partyOf(source.interest.map((option) => ({ name: nameOfOption(option) }))),
    unused: rejected ?? outside ?? (supersededBy ? "The publisher gives a later figure." : null),
    rejected: rejected !== undefined,
  };
}
