"use client";

import { type FormEvent, memo, useCallback, useDeferredValue, useEffect, useMemo, useState } from "react";
import { OverheadForm } from "@/components/overhead/form/overhead-form";
import type { PriceItem } from "@/components/overhead/form/parts";
import { LatencySection } from "@/components/overhead/latency";
import { CostSection, MemorySection, ResourceTable } from "@/components/overhead/results";
import { Sums } from "@/components/overhead/sums";
import { Notice } from "@/components/ui/notice";
import { PageHead } from "@/components/ui/section";
import { type Calculation, calculate, type OverheadInputs, tableOf } from "@/lib/overhead/calculation";
import { isTyped } from "@/lib/overhead/parameters";
import { enteredIn } from "@/lib/overhead/read";
import { paths } from "@/lib/paths";
import { CopyLink } from "../../_components/copy-link.client";
import { ParameterNotice } from "../../_components/parameter-notice";
import { Assumptions } from "./assumptions";
import { GrowthSection } from "./growth-section.client";
import { Finding, Stale } from "./said";
import { useSettled } from "./use-settled";

/** A section is rendered again when its own result has changed, not with every key. */
const View = {
  MemorySection: memo(MemorySection),
  GrowthSection: memo(GrowthSection),
  Sums: memo(Sums),
  CostSection: memo(CostSection),
  ResourceTable: memo(ResourceTable),
  LatencySection: memo(LatencySection),
};

/**
 * The calculator. The server renders it once, so the first paint is the answer; from then on each change is reckoned
 * here, by the same function, and nothing is asked of the server.
 *
 * @param query the address's own query, read by the same table on both sides.
 */
export function Calculator({
  inputs,
  prices,
  query,
}: {
  inputs: OverheadInputs;
  prices: readonly PriceItem[];
  query: string;
}) {
  const [entered, setEntered] = useState(() => enteredIn(tableOf(inputs.ids), new URLSearchParams(query)));
  const [touched, setTouched] = useState(false);
  // The field answers at once; what follows from it comes as soon as there is time.
  const asked = useDeferredValue(entered);
  const calculation = useMemo(
    () => calculate(inputs, new URLSearchParams(touched ? asked : query)),
    [inputs, asked, touched, query],
  );
  const sound = calculation.problems.length === 0;
  const [valid, setValid] = useState<Calculation>(calculation);
  if (sound && valid !== calculation) setValid(calculation);
  const shown = sound || !touched ? calculation : valid;
  const below = useDeferredValue(shown);
  const settled = useSettled(shown);
  useEffect(() => {
    // A reload or a bookmark finds the same view. A step back leaves the page, as it would without this.
    if (touched) window.history.replaceState(window.history.state, "", paths.overheadWith(settled.query));
  }, [settled, touched]);

  const change = useCallback((name: string, text: string) => {
    setTouched(true);
    setEntered((before) => ({ ...before, [name]: text }));
  }, []);

  function submitted(event: FormEvent) {
    event.preventDefault();
  }

  const fieldProblems = calculation.problems.filter(({ parameter }) => isTyped(parameter));
  const { shortQuery } = shown;
  return (
    <>
      <PageHead
        title="What a mesh costs at your size"
        lead={<Finding shown={shown} />}
        actions={
          <>
            <a className="btn" href={paths.overheadFile("json", shortQuery)}>
              JSON
            </a>
            <a className="btn" href={paths.overheadFile("csv", shortQuery)}>
              CSV
            </a>
            <a className="btn" href={paths.overheadFile("md", shortQuery)}>
              Markdown
            </a>
            <CopyLink key={shown.query} href={paths.overheadWith(shown.query)} label="Copy link" />
          </>
        }
      />
      {!touched && (
        <ParameterNotice
          problems={calculation.problems.filter((problem) => !fieldProblems.includes(problem))}
          repaired={paths.overheadWith(calculation.shortQuery)}
        />
      )}
      <div className="split">
        <form
          className="side no-print"
          method="get"
          action={paths.overhead}
          aria-label="Your cluster"
          onSubmit={submitted}
        >
          <OverheadForm
            inputs={inputs}
            prices={prices}
            entered={entered}
            problems={calculation.problems}
            values={shown.values}
            onText={change}
          />
          <div className="row">
            <button className="btn primary no-script-only" type="submit">
              Recalculate
            </button>
            <a className="btn plain" href={paths.overhead}>
              Reset
            </a>
          </div>
        </form>
        <div className="results" id="results">
          <span className="vh" role="status">
            {touched && settled.finding}
          </span>
          <Assumptions calculation={shown} inputs={inputs} />
          {fieldProblems.length > 0 && <Stale problems={fieldProblems} touched={touched} />}
          {shown.notices.length > 0 && (
            <Notice kind="note">
              {shown.notices.map((notice) => (
                <p key={notice}>{notice}</p>
              ))}
            </Notice>
          )}
          <View.MemorySection calculation={shown} inputs={inputs} />
          <View.GrowthSection calculation={below} inputs={inputs} />
          <View.Sums calculation={below} inputs={inputs} />
          <View.CostSection calculation={shown} inputs={inputs} />
          <View.ResourceTable calculation={below} />
          <View.LatencySection calculation={below} inputs={inputs} />
        </div>
      </div>
    </>
  );
}
