"use client";

import {
  type FormEvent,
  memo,
  type ReactNode,
  useCallback,
  useDeferredValue,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { OverheadForm } from "@/components/overhead/form/overhead-form";
import type { PriceList } from "@/components/overhead/form/parts";
import { CostSection, MemorySection } from "@/components/overhead/results";
import { Files } from "@/components/ui/files";
import { PageHead } from "@/components/ui/section";
import { type Calculation, calculate, type OverheadInputs, tableOf } from "@/lib/overhead/calculation";
import { overheadAmountsFile, overheadFile } from "@/lib/overhead/file-paths";
import { isAtField } from "@/lib/overhead/parameters";
import { enteredIn } from "@/lib/overhead/read";
import * as paths from "@/lib/paths";
import { Share } from "../../_components/share.client";
import { Late, useLateParts } from "./late.client";
import type { LatePart } from "./late-parts";
import { OwnClusterFold } from "./own-cluster-fold.client";
import { Finding, ResultNotices, Stale, spokenResult } from "./said";
import { useSettled } from "./use-settled";

/** A section is rendered again when there is a new result, not with every key: keys come first. */
const View = {
  MemorySection: memo(MemorySection),
  CostSection: memo(CostSection),
};

/**
 * The calculator. The server renders it once, so the first paint is the answer; from then on each change is calculated
 * here, by the same function, and nothing is asked of the server.
 *
 * @param query the address's own query, read by the same table on both sides.
 * @param addressNotice what of the address could not be used, but for what is typed: shown until the first change.
 */
export function Calculator({
  inputs,
  priceLists,
  query,
  revision,
  addressNotice,
  contents,
  presets,
  sources,
}: {
  inputs: OverheadInputs;
  priceLists: readonly PriceList[];
  query: string;
  /** Whose facts these are. */
  revision: string;
  addressNotice: ReactNode;
  /** Links to the parts of the page. */
  contents: ReactNode;
  /** Situations to begin with. */
  presets: ReactNode;
  /** What the address's own result rests on, for paper. */
  sources: ReactNode;
}) {
  const [entered, setEntered] = useState(() => enteredIn(tableOf(inputs.ids), new URLSearchParams(query)));
  const [touched, setTouched] = useState(false);
  // The field answers at once; what follows from it comes as soon as there is time. Until then the address is answered.
  const asked = useDeferredValue(touched ? entered : null);
  const calculation = useMemo(() => calculate(inputs, new URLSearchParams(asked ?? query)), [inputs, asked, query]);
  const sound = calculation.problems.length === 0;
  const [valid, setValid] = useState<Calculation | null>(sound ? calculation : null);
  if (sound && valid !== calculation) setValid(calculation);
  const shown = sound || !touched ? calculation : (valid ?? calculation);
  // What the page was opened with is neither written nor announced again.
  const [first] = useState(calculation);
  const written = useSettled(shown);
  const settled = useSettled(calculation);
  useEffect(() => {
    // A reload or a bookmark finds the same view. A step back leaves the page, as it would without this.
    if (written !== first && written.problems.length === 0)
      window.history.replaceState(window.history.state, "", paths.overheadWith(written.query) + window.location.hash);
  }, [written, first]);

  const [seen, setSeen] = useState(false);
  const parts = useLateParts(touched || seen);
  const latePart = (part: LatePart) => (
    <Late
      part={part}
      parts={parts}
      onSeen={part === "growth" ? setSeen : undefined}
      calculation={shown}
      opened={first}
      inputs={inputs}
    />
  );

  const change = useCallback((name: string, text: string) => {
    setTouched(true);
    setEntered((before) => ({ ...before, [name]: text }));
  }, []);

  const fill = useCallback((values: Readonly<Record<string, string>>) => {
    setTouched(true);
    setEntered((before) => ({ ...before, ...values }));
  }, []);

  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // What was typed before this ran stands in the fields and nowhere else.
    for (const { name, value, defaultValue } of form.current?.querySelectorAll<HTMLInputElement>("[type=text]") ?? [])
      if (value !== defaultValue) change(name, value);
  }, [change]);

  function submitted(event: FormEvent) {
    event.preventDefault();
  }

  const fieldProblems = calculation.problems.filter(isAtField);
  const { query: shared } = shown;
  return (
    <>
      <PageHead
        title="What a mesh costs at your size"
        lead={<Finding shown={shown} />}
        actions={
          <>
            <Files
              files={[
                ["CSV: amounts", overheadAmountsFile(shared)],
                ["CSV: amounts with their figures", overheadFile("csv", shared)],
                ["Markdown", overheadFile("md", shared)],
                ["JSON", overheadFile("json", shared)],
              ]}
            />
            <Share page={paths.overheadWith(shared)} revision={revision} />
          </>
        }
      />
      {!touched && addressNotice}
      <span className="vh" role="status">
        {settled !== first && spokenResult(settled, settled.problems.filter(isAtField), inputs.words)}
      </span>
      <Stale problems={fieldProblems} shown={shown} last={shown === valid} words={inputs.words} />
      <ResultNotices shown={shown} kind="warn" />
      <OwnClusterFold inputs={inputs} entered={entered} onFill={fill} />
      <div className="split">
        <div className="side no-print">
          {presets}
          <form
            ref={form}
            className="side"
            method="get"
            action={paths.overhead}
            aria-label="Your cluster"
            onSubmit={submitted}
          >
            <OverheadForm
              inputs={inputs}
              priceLists={priceLists}
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
        </div>
        <div className={sound || !touched ? "results" : "results outdated"} id="results">
          {contents}
          <ResultNotices shown={shown} kind="note" />
          <View.MemorySection calculation={shown} />
          <View.CostSection calculation={shown} />
          {latePart("answer")}
          {latePart("growth")}
          {latePart("behind")}
          {touched ? (
            <p className="print-only">Sources, with place and day of checking: {overheadFile("md", shared)}</p>
          ) : (
            sources
          )}
        </div>
      </div>
    </>
  );
}
