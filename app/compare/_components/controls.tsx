import { OptionMark } from "@/components/evidence/option-mark";
import { longestSearch, newestCompareFormat } from "@/lib/matrix/compare-link";
import { type CompareView, cellId } from "../../_data/compare";
import { CompareForm } from "./compare-form.client";

/** What can be chosen, as a plain GET form. With scripts a change shows at once. */
export function CompareControls({
  view,
  ids,
  result,
}: {
  view: CompareView;
  ids: Parameters<typeof CompareForm>[0]["ids"];
  /** The outcome in words, for readers who do not see the table change. */
  result: string;
}) {
  const { selection, choices } = view;
  return (
    <CompareForm ids={ids} query={view.query} result={result}>
      <a className="skip" href="#matrix">
        Skip to the matrix
      </a>
      <input type="hidden" name="v" value={newestCompareFormat} />
      <input type="hidden" name="rev" value={view.revision} />
      <input type="hidden" name="cell" defaultValue={view.open ? cellId(view.open) : ""} />
      <label className="search">
        <span className="vh">Search capabilities</span>
        <input
          type="search"
          name="q"
          defaultValue={selection.q}
          maxLength={longestSearch}
          placeholder={`Search ${view.total} capabilities`}
          autoComplete="off"
        />
      </label>
      <fieldset className="chips">
        <legend className="vh">Options shown</legend>
        {choices.options.map(({ id, name }) => (
          <label className="chip" key={id}>
            <input type="checkbox" name="options" value={id} defaultChecked={selection.options.includes(id)} />
            <OptionMark option={id} size={8} />
            {name}
          </label>
        ))}
      </fieldset>
      <label className="check push">
        <input type="checkbox" name="diff" value="1" defaultChecked={selection.diff} /> Only differences
      </label>
      <label className="check">
        <input type="checkbox" name="interest" value="hide" defaultChecked={selection.hideInterested} /> Hide claims by
        interested parties
      </label>
      <fieldset className="chips basis-full">
        <legend className="vh">Only these groups; all when none is ticked</legend>
        {choices.groups.map(({ id, name }) => (
          <label className="chip facet" key={id}>
            <input type="checkbox" name="groups" value={id} defaultChecked={selection.groups.includes(id)} />
            {name}
          </label>
        ))}
      </fieldset>
      <button className="btn no-script-only" type="submit">
        Apply
      </button>
    </CompareForm>
  );
}
