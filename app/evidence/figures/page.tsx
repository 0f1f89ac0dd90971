import type { Metadata } from "next";
import { PageHead, ScrollBox, Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import * as paths from "@/lib/paths";
import { CopyLink } from "../../_components/copy-link.client";
import { ParameterNotice } from "../../_components/parameter-notice";
import { Shell } from "../../_components/shell";
import { figuresCanonical, figuresView } from "../../_data/figures";
import { toQuery } from "../../_data/query";
import { figuresLead } from "../../_heads/leads";
import { described, requestMetadata } from "../../_metadata";
import { EvidencePlaces } from "../_components/places";
import { MeasuresTable } from "./_components/measures";
import { FiguresTable } from "./_components/table";

export async function generateMetadata({ searchParams }: PageProps<"/evidence/figures">): Promise<Metadata> {
  const query = toQuery(await searchParams);
  return requestMetadata(
    described("figures", {
      description: figuresLead(figuresView(query)),
      canonical: paths.figuresWith(figuresCanonical(query)),
    }),
  );
}

export default async function FiguresPage({ searchParams }: PageProps<"/evidence/figures">) {
  const view = figuresView(toQuery(await searchParams));
  const { measures, selection, options } = view;
  const address = paths.figuresWith(view.query);
  return (
    <Shell current="evidence" address={address}>
      <EvidencePlaces current="figures" />
      <PageHead
        title="Figures"
        lead={figuresLead(view)}
        actions={<CopyLink key={view.query} href={address} label="Copy link to this view" />}
      />
      <ParameterNotice problems={view.problems} repaired={address} />
      <form className="row no-print" action={paths.figures}>
        <Select name="measure" label="Measure" none="All" chosen={selection.measure} choices={view.choices} />
        <Select name="option" label="Option" none="All" chosen={selection.option} choices={options} />
        <label className="check">
          <input type="checkbox" name="interest" value="hide" defaultChecked={selection.hideInterested} />
          Hide figures by parties that gain
        </label>
        <button className="btn" type="submit">
          Show
        </button>
      </form>
      <p className="body">
        Low and high of a coefficient are the extremes of the figures that count for your question; typical is one of
        them. Figures of different test rigs are never averaged.{" "}
        <a href={`${paths.method}#overhead`}>How a figure is chosen</a>
      </p>
      {view.detailed ? (
        measures.map((measure) => (
          <Section key={measure.id} id={measure.id} title={measure.name} aside={`per ${measure.per}`}>
            <p className="mid">{measure.counts}</p>
            <ScrollBox label={measure.name}>
              <FiguresTable measure={measure} />
            </ScrollBox>
          </Section>
        ))
      ) : (
        <div className="sec">
          <MeasuresTable measures={measures} hideInterested={selection.hideInterested} />
        </div>
      )}
    </Shell>
  );
}
