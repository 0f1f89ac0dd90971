import { PointsForm } from "@/components/decision/points-form";
import { Select } from "@/components/ui/select";
import { mostPoints, pointsName } from "@/lib/decision/parameters";
import * as paths from "@/lib/paths";
import type { DecisionView } from "../../../_data/decision";
import type { ResultLinks } from "../../../_data/result-links";
import { newestRevision } from "../../../_data/site";

interface Given {
  view: DecisionView;
  links: ResultLinks;
}

/** The points of the criteria, to be moved. */
export const MovePoints = ({ view, links }: Given) => (
  <details className="fold" open={view.answers.points !== undefined}>
    <summary>Move the points</summary>
    <PointsForm
      judged={view.decision.judged}
      given={view.decision.standing.effects.given}
      points={view.answers.points ?? {}}
      names={pointsName}
      hidden={links.hidden("points")}
      resetHref={links.unmoved}
      most={mostPoints}
      words={view.words}
    />
  </details>
);

/** Two ranked options to hold side by side. */
export function ChoosePair({ view, links }: Given) {
  const { ranking } = view.decision;
  const [a = null, b = null] = view.pair?.options ?? [];
  if (ranking.length < 3) return null;
  const choices = ranking.map(({ option }) => ({ id: option, name: view.words.options[option] ?? option }));
  return (
    <form className="row no-print" method="get" action={`${paths.resultWith("")}#pair`}>
      <Hidden fields={links.hidden("pair")} />
      <Select name="pair" label="One" chosen={a} choices={choices} />
      <Select name="pair" label="Other" chosen={b} choices={choices} />
      <button className="btn" type="submit">
        Hold side by side
      </button>
    </form>
  );
}

/** What only the reader knows, for the decision record. */
export function OwnForm({ view, links }: Given) {
  const { own } = view;
  const text = (value: number | null) => (value === null ? "" : String(value));
  return (
    <form className="stack own" method="get" action={`${paths.resultWith("")}#record`}>
      <Hidden fields={links.hidden("own")} />
      <Field name="people" label="People to run it" unit="full-time" value={text(own.people)} />
      <Field name="personCost" label="Cost of one of them" unit="US$ a month" value={text(own.personCost)} />
      <Field name="licenceCost" label="Licence and support" unit="US$ a month" value={text(own.licenceCost)} />
      <Field name="expires" label="Decide again by" unit="YYYY-MM-DD" value={own.expires} placeholder={nextYear} />
      <label className="wide">
        Assumptions of your own
        <textarea name="assume" rows={3} maxLength={500} defaultValue={own.assume} />
      </label>
      <div className="row no-print">
        <button className="btn" type="submit">
          Put into the record
        </button>
      </div>
    </form>
  );
}

// --

const nextYear = `${Number(newestRevision.slice(0, 4)) + 1}${newestRevision.slice(4, 10)}`;

const Hidden = ({ fields }: { fields: readonly (readonly [name: string, value: string])[] }) =>
  fields.map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);

function Field({
  name,
  label,
  unit,
  value,
  placeholder,
}: {
  name: string;
  label: string;
  unit: string;
  value: string;
  placeholder?: string;
}) {
  return (
    <label>
      {label} <span className="quiet">{unit}</span>
      <input name={name} type="text" autoComplete="off" defaultValue={value} placeholder={placeholder} />
    </label>
  );
}
