import type { Metadata } from "next";
import { GradeLink } from "@/components/evidence/grade-mark";
import { OptionName } from "@/components/evidence/option-mark";
import { PageHead, ScrollBox, Section } from "@/components/ui/section";
import { Select } from "@/components/ui/select";
import { formatDate } from "@/lib/format/date";
import { count } from "@/lib/format/words";
import { paths } from "@/lib/paths";
import { CopyLink } from "../../_components/copy-link.client";
import { ParameterNotice } from "../../_components/parameter-notice";
import { Shell } from "../../_components/shell";
import { type FiguresView, type FigureView, figuresView, type MeasureView } from "../../_data/figures";
import { toQuery } from "../../_data/query";
import { EvidencePlaces } from "../_components/places";

export async function generateMetadata({ searchParams }: PageProps<"/evidence/figures">): Promise<Metadata> {
  const { query } = figuresView(toQuery(await searchParams));
  return { title: "Figures", alternates: { canonical: paths.figuresWith(query) } };
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
        lead={lead(view)}
        actions={<CopyLink key={view.query} href={address} label="Copy link to this view" />}
      />
      <ParameterNotice problems={view.problems} repaired={address} />
      <form className="row no-print" action={paths.figures}>
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
      <nav aria-label="Measures" className="no-print">
        <ul className="row">
          {measures.map(({ id, name }) => (
            <li key={id}>
              <a href={`#${id}`}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      {measures.map((measure) => (
        <Section key={measure.id} id={measure.id} title={measure.name} aside={`per ${measure.per}`}>
          <p className="mid">{measure.counts}</p>
          <ScrollBox label={measure.name}>
            <Table measure={measure} />
          </ScrollBox>
        </Section>
      ))}
    </Shell>
  );
}

// --

function lead({ measures, hidden }: FiguresView): string {
  const all = measures.flatMap(({ cells }) => cells.flatMap(({ figures }) => figures));
  const unused = all.filter((figure) => figure.unused !== null).length;
  const gaining = all.filter((figure) => figure.interested).length;
  const who =
    hidden > 0 ? `${hidden} by parties that gain are hidden` : `${gaining} were measured by a party that gains`;
  return `${all.length} figures of ${count(measures.length, "measure")}. ${unused} never count and are kept with the reason; ${who}.`;
}

function Table({ measure: { name, cells } }: { measure: MeasureView }) {
  return (
    <table className="t figures">
      <caption className="vh">{name}: all figures</caption>
      <thead>
        <tr>
          <th scope="col">Published figure</th>
          <th scope="col">Source</th>
          <th scope="col">Conditions</th>
          <th scope="col">Gains by it</th>
          <th scope="col">Grade</th>
        </tr>
      </thead>
      {cells.map(({ id, option, figures, sought }) => (
        <tbody key={id} id={id}>
          <tr className="grp">
            <th scope="rowgroup" colSpan={5}>
              <OptionName option={option.id} name={option.name} /> <span className="quiet">{tally(figures)}</span>
            </th>
          </tr>
          {figures.map((figure) => (
            <Row key={figure.id} figure={figure} />
          ))}
          {figures.length === 0 && sought.length > 0 && (
            <tr>
              <td colSpan={5} className="quiet">
                Sought: {sought.map(({ where, on }) => `${where} (${formatDate(on)})`).join("; ")}
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

/** `5 figures, 2 never count, 1 of them rejected`. */
function tally(figures: readonly FigureView[]): string {
  if (figures.length === 0) return "no figure found";
  const unused = figures.filter((figure) => figure.unused !== null).length;
  const rejected = figures.filter((figure) => figure.rejected).length;
  const parts = [
    count(figures.length, "figure"),
    unused > 0 && `${unused} never ${unused === 1 ? "counts" : "count"}`,
    rejected > 0 && `${rejected} rejected`,
  ].filter(Boolean);
  return parts.join(", ");
}

function Row({ figure }: { figure: FigureView }) {
  return (
    <tr id={figure.id}>
      <th scope="row">
        <b className="strong">{figure.value}</b>
      </th>
      <td>
        <a href={paths.source(figure.source.id, figure.id)}>{figure.source.title}</a>
        <span className="claim-where">
          {figure.locator}, checked {formatDate(figure.checkedOn)}
        </span>
      </td>
      <td>
        {figure.unused && (
          <span className="why">
            {figure.rejected ? "Rejected: " : "Never counts: "}
            {figure.unused}
          </span>
        )}
        <span className={figure.unused ? "quiet" : undefined}>
          {figure.version && `${figure.version}: `}
          {figure.conditions}
        </span>
      </td>
      <td className="interest">{figure.interest ?? <span className="quiet">none seen</span>}</td>
      <td>{figure.rejected ? <span className="quiet">not accepted</span> : <GradeLink grade={figure.grade} />}</td>
    </tr>
  );
}
