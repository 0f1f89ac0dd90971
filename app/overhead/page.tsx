import type { Metadata } from "next";
import { PrintedSources } from "@/components/evidence/printed-sources";
import { Presets } from "@/components/overhead/form/presets";
import { Notice } from "@/components/ui/notice";
import { formatRevision } from "@/lib/format/date";
import { overheadFile } from "@/lib/overhead/file-paths";
import { isAtField } from "@/lib/overhead/parameters";
import * as paths from "@/lib/paths";
import { ParameterNotice } from "../_components/parameter-notice";
import { Shell } from "../_components/shell";
import { overheadCanonical, overheadView } from "../_data/overhead";
import { toQuery } from "../_data/query";
import { saidOf } from "../_data/said";
import { newestRevision } from "../_data/site";
import { notesOfFigures } from "../_data/source-notes";
import { requestMetadata } from "../_metadata";
import { Calculator } from "./_components/calculator.client";
import { OnThisPage } from "./_components/on-this-page";

export async function generateMetadata({ searchParams }: PageProps<"/overhead">): Promise<Metadata> {
  const query = toQuery(await searchParams);
  const result = overheadView(query);
  const { title, finding } = saidOf({ view: "overhead", result });
  return requestMetadata({
    ...{ title: "Overhead", heading: title, description: finding },
    ...{
      canonical: paths.overheadWith(overheadCanonical(query)),
      address: paths.overheadWith(result.calculation.query),
    },
  });
}

export default async function OverheadPage({ searchParams }: PageProps<"/overhead">) {
  const query = toQuery(await searchParams);
  const view = overheadView(query);
  const { inputs, calculation, priceLists, moved } = view;
  return (
    <Shell current="overhead" address={paths.overheadWith(calculation.query)}>
      {moved && (
        <Notice kind="note">
          <p>
            This link was made on the facts of {formatRevision(moved.since)}.{" "}
            {moved.finding ? `Then it said: ${moved.finding}` : "The finding has not moved since."}
          </p>
        </Notice>
      )}
      <Calculator
        inputs={inputs}
        priceLists={priceLists}
        query={query.toString()}
        revision={newestRevision}
        contents={<OnThisPage />}
        presets={<Presets />}
        sources={
          <PrintedSources notes={notesOfFigures(view)} room={14_000} file={overheadFile("md", calculation.query)} />
        }
        addressNotice={
          <ParameterNotice
            problems={calculation.problems.filter((problem) => !isAtField(problem))}
            repaired={paths.overheadWith(calculation.shortQuery)}
          />
        }
      />
    </Shell>
  );
}
