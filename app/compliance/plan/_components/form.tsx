import { Select } from "@/components/ui/select";
import * as paths from "@/lib/paths";
import type { PlanView } from "../../../_data/plan";

/** The way back to the choice of frameworks, with sector and region as they were given. */
function chooser({ sector, region }: PlanView["selection"]): string {
  const given = { ...(sector && { sector }), ...(region && { region }) };
  return new URLSearchParams(given).toString();
}

/** Frameworks, an option, and a second one to hold it against. A plain request, so that it works without scripts. */
export function PlanForm({ view: { selection, choices } }: { view: PlanView }) {
  return (
    <form className="side plan-form no-print" action={paths.plan()}>
      {selection.sector && <input type="hidden" name="sector" value={selection.sector} />}
      {selection.region && <input type="hidden" name="region" value={selection.region} />}
      <fieldset>
        <legend>Frameworks</legend>
        {choices.frameworks.map(({ id, short }) => (
          <label className="check" key={id}>
            <input
              type="checkbox"
              name="frameworks"
              value={id}
              defaultChecked={selection.frameworks.includes(id)}
              autoComplete="off"
            />
            {short}
          </label>
        ))}
      </fieldset>
      <Select name="option" label="Option" none="Choose one" chosen={selection.option} choices={choices.options} />
      <Select
        name="against"
        label="Held against"
        none="No other"
        chosen={selection.against}
        choices={choices.options}
      />
      <button className="btn primary" type="submit">
        Show the plan
      </button>
      <a href={paths.plan(chooser(selection))}>Which frameworks apply?</a>
    </form>
  );
}
