import type { Metadata } from "next";
import { MatrixLegend } from "@/components/matrix/legend";
import { MatrixTable } from "@/components/matrix/matrix-table";
import { PageHead, ScrollBox } from "@/components/ui/section";
import { count } from "@/lib/format/words";
import { paths } from "@/lib/paths";
import { CopyLink } from "../_components/copy-link.client";
import { ParameterNotice } from "../_components/parameter-notice";
import { Shell } from "../_components/shell";
import { compareIds, compareView } from "../_data/compare";
import { toQuery } from "../_data/query";
import { CompareControls } from "./_components/controls";
import { EmptyMatrix } from "./_components/empty";
import { ClaimsRow, MatrixGrid } from "./_components/matrix-grid.client";
import { MovedNotice } from "./_components/moved-notice";

export async function generateMetadata({ searchParams }: PageProps<"/compare">): Promise<Metadata> {
  const view = compareView(toQuery(await searchParams));
  return { title: "Compare", alternates: { canonical: paths.compareWith(view.shortQuery) } };
}

export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const view = compareView(toQuery(await searchParams));
  const { matrix } = view;
  const differing = matrix.capabilities.filter((row) => row.differs).length;
  const title =
    matrix.options.length === 1
      ? `${matrix.options[0]?.name}, claim by claim`
      : `Compare ${count(matrix.options.length, "option")}, claim by claim`;
  return (
    <Shell current="compare" wide>
      <PageHead
        title={title}
        lead={
          matrix.options.length > 1
            ? `They differ in ${differing} of ${count(matrix.capabilities.length, "row")} shown. Open a cell to see who says so, when it was checked and who disagrees.`
            : "Open a cell to see who says so, when it was checked and who disagrees."
        }
        actions={
          <>
            <a className="btn" href={paths.matrixFile("csv", view.shortQuery)}>
              CSV
            </a>
            <a className="btn" href={paths.matrixFile("md", view.shortQuery)}>
              Markdown
            </a>
            <CopyLink href={paths.compareWith(view.query)} label="Copy link to this view" />
          </>
        }
      />
      <ParameterNotice problems={view.problems} repaired={paths.compareWith(view.shortQuery)} />
      {view.moved && <MovedNotice moved={view.moved} href={paths.compareWith(view.query)} />}
      <section className="sec bare" aria-label="Comparison">
        <CompareControls view={view} ids={compareIds} />
        {matrix.capabilities.length === 0 ? (
          <EmptyMatrix view={view} />
        ) : (
          <MatrixGrid hideInterested={view.selection.hideInterested}>
            <ScrollBox label="Matrix, scrolls in both directions" className="mx-box">
              <MatrixTable
                matrix={matrix}
                afterRow={(capability) => (
                  <ClaimsRow key={`${capability} claims`} capability={capability} columns={matrix.options.length + 1} />
                )}
              />
            </ScrollBox>
          </MatrixGrid>
        )}
        <MatrixLegend cells={matrix.cells} />
        <p className="note">
          Unknown means no source was found, not “no”. <a href={paths.method}>How states are decided</a>
        </p>
        <p className="note print-only">
          Revision {view.revision} · {paths.compareWith(view.query)}
        </p>
      </section>
    </Shell>
  );
}
