import type { Metadata } from "next";
import { Presets } from "@/components/overhead/form/presets";
import { Notice } from "@/components/ui/notice";
import { formatRevision } from "@/lib/format/date";
import { isAtField } from "@/lib/overhead/parameters";
import * as paths from "@/lib/paths";
import { ParameterNotice } from "../_components/parameter-notice";
import { Shell } from "../_components/shell";
import { overheadCanonical, overheadView } from "../_data/overhead";
import { toQuery } from "../_data/query";
import { Calculator } from "./_components/calculator.client";
import { OnThisPage } from "./_components/on-this-page";

export async function generateMetadata({ searchParams }: PageProps<"/overhead">): Promise<Metadata> {
  const canonical = overheadCanonical(toQuery(await searchParams));
  return { title: "Overhead", alternates: { canonical: paths.overheadWith(canonical) } };
}

export default async function OverheadPage({ searchParams }: PageProps<"/overhead">) {
  const query = toQuery(await searchParams);
  const { inputs, calculation, priceLists, moved } = overheadView(query);
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
        contents={<OnThisPage />}
        presets={<Presets />}
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
