import { facts } from "@/content";
import type { Grade } from "@/lib/evidence/grade";
import { gradeOf, isInterested } from "@/lib/evidence/grade";
import { partyOf } from "@/lib/evidence/party";
import { coefficientId } from "@/lib/overhead/figure";
import { valueText } from "@/lib/overhead/words";
import type { Measurement } from "@/lib/schema/types";
import { type ParameterProblem, word } from "@/lib/share/codec";
import { formatParameters, parseParameters } from "@/lib/share/parameters";
import { nameOfOption } from "./names";
import { choosableOptions, shownOptions, sourceById } from "./site";

export interface FigureView {
  /** `<measure>.<option>.<slug>` */
  id: string;
  /** In the source's own unit. */
  value: string;
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
  /** Measured by a party that gains; what a project's charts define is not. */
  interested: boolean;
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
    figures: FigureView[];
    /** Figures of it that the reader chose to leave out. */
    hidden: number;
    sought: readonly { where: string; on: string }[];
  }[];
}

const figuresTable = {
  measure: word(facts.measures.map(({ id }) => id)),
  option: word(choosableOptions.map(({ id }) => id)),
  interest: word(["hide"]),
};

export interface FiguresView {
  /** Measures with a cell in view. */
  measures: MeasureView[];
  selection: { measure: string | null; option: string | null; hideInterested: boolean };
  /** Every measure there is. */
  choices: { id: string; name: string }[];
  /** True when a measure or an option was chosen: all figures at once are more than a page holds. */
  detailed: boolean;
  options: { id: string; name: string }[];
  /** Figures left out of all cells because a party that gains measured them. */
  hidden: number;
  query: string;
  problems: ParameterProblem[];
}

/** The figures of the calculator, those that never count included, by measure and option, as an address asks. */
export function figuresView(query: URLSearchParams): FiguresView {
  const { values, problems } = parseParameters(figuresTable, query);
  const hideInterested = values.interest === "hide";
  const all = allFigures(values.measure, values.option);
  const measures = hideInterested ? all.map(withoutInterested) : all;
  return {
    measures,
    selection: { measure: values.measure, option: values.option, hideInterested },
    choices: facts.measures.map(({ id, name }) => ({ id, name })),
    detailed: values.measure !== null || values.option !== null,
    options: choosableOptions.map(({ id, name }) => ({ id, name })),
    hidden: measures.flatMap(({ cells }) => cells).reduce((sum, { hidden }) => sum + hidden, 0),
    query: formatParameters(figuresTable, values),
    problems,
  };
}

/** Only the canonical query of a view, for the page's head. */
export function figuresCanonical(query: URLSearchParams): string {
  return formatParameters(figuresTable, parseParameters(figuresTable, query).values);
}

// --

function allFigures(measure: string | null, only: string | null): MeasureView[] {
  return facts.measures
    .filter(({ id }) => (measure ?? id) === id)
    .map(({ id, name, per, counts, cells }) => ({
      ...{ id, name, per, counts },
      cells: shownOptions.flatMap((option) => {
        const cell = cells[option.id];
        if (!cell || (only ?? option.id) !== option.id) return [];
        const key = coefficientId(id, option.id);
        return [
          {
            id: key,
            option: { id: option.id, name: option.name },
            figures: cell.claims.map((claim) => figureView(`${key}.${claim.slug}`, claim)),
            hidden: 0,
            sought: cell.sought ?? [],
          },
        ];
      }),
    }))
    .filter(({ cells }) => cells.length > 0);
}

function withoutInterested(measure: MeasureView): MeasureView {
  return {
    ...measure,
    cells: measure.cells.map((cell) => {
      const figures = cell.figures.filter(({ interested }) => !interested);
      return { ...cell, figures, hidden: cell.figures.length - figures.length };
    }),
  };
}

function figureView(id: string, claim: Measurement): FigureView {
  const { conditions, version = null, locator, checkedOn, rejected, outside, supersededBy } = claim;
  const source = sourceById.get(claim.source);
  if (!source) throw new Error(`${id} names the source ${claim.source}, which does not exist`);
  return {
    ...{ id, conditions, version, locator, checkedOn },
    value: valueText(claim),
    source: { id: source.id, title: source.title },
    grade: gradeOf(claim, source),
    interest: partyOf(source.interest.map((option) => ({ name: nameOfOption(option) }))),
    unused: rejected ?? outside ?? (supersededBy ? "The publisher gives a later figure." : null),
    rejected: rejected !== undefined,
    interested: isInterested(claim, source),
  };
}
