import type { Metadata } from "next";
import { PrintedSources } from "@/components/evidence/printed-sources";
import { MatrixLegend } from "@/components/matrix/legend";
import { MatrixTable } from "@/components/matrix/matrix-table";
import { Files } from "@/components/ui/files";
import { PageHead, ScrollBox } from "@/components/ui/section";
import type { Freshness } from "@/lib/evidence/freshness";
import { printableNotes } from "@/lib/evidence/source-notes";
import { filePaths } from "@/lib/file-paths";
import { count } from "@/lib/format/words";
import { splitCell } from "@/lib/matrix/cells";
import { compareFinding, compareTitle, hidingWords } from "@/lib/matrix/compare-words";
import * as paths from "@/lib/paths";
import { ParameterNotice } from "../_components/parameter-notice";
import { Share } from "../_components/share.client";
import { Shell } from "../_components/shell";
import {
  type CompareView,
  cellId,
  cellName,
  compareCanonical,
  compareFreshness,
  compareIds,
  compareView,
} from "../_data/compare";
import { toQuery } from "../_data/query";
import { newestRevision } from "../_data/site";
import { notesOfCells } from "../_data/source-notes";
import { requestMetadata } from "../_metadata";
import { CompareControls } from "./_components/controls";
import { EmptyMatrix } from "./_components/empty";
import { MatrixGrid } from "./_components/matrix-grid.client";
import { MovedNotice } from "./_components/moved-notice";
import { claimsId, OpenRow } from "./_components/open-row";

export async function generateMetadata({ searchParams }: PageProps<"/compare">): Promise<Metadata> {
  const query = toQuery(await searchParams);
  const result = compareView(query);
  return requestMetadata({
    ...{ title: "Compare", heading: compareTitle(result.matrix), description: lead(result) },
    ...{ canonical: paths.compareWith(compareCanonical(query)), address: paths.compareWith(result.query) },
  });
}

export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const view = compareView(toQuery(await searchParams));
  const address = paths.compareWith(view.query);
  const freshness = compareFreshness(view, new Date().toISOString().slice(0, 10));
  return (
    <Shell current="compare" wide address={address}>
      <PageHead title={compareTitle(view.matrix)} lead={lead(view)} actions={<Actions view={view} />} />
      <ParameterNotice problems={view.problems} repaired={paths.compareWith(view.shortQuery)} />
      {view.moved && <MovedNotice moved={view.moved} href={address} />}
      <section className="sec bare" aria-label="Comparison">
        <CompareControls view={view} ids={compareIds} result={lead(view)} />
        {view.limits.hiding && <p className="note">{hidingWords(view.limits.hiding)}</p>}
        {view.hiddenCell && <HiddenCell cell={view.hiddenCell} />}
        {view.matrix.capabilities.length === 0 ? (
          <EmptyMatrix view={view} />
        ) : (
          <Table view={view} freshness={freshness} />
        )}
      </section>
    </Shell>
  );
}

// --

function lead({ matrix, total }: CompareView): string {
  const finding = compareFinding(matrix, total);
  if (matrix.capabilities.length === 0) return finding;
  return `${finding} Open a cell to see who says so, when it was checked and who disagrees.`;
}

function HiddenCell({ cell }: { cell: string }) {
  return (
    <p className="note">
      The open cell is hidden by this choice: <a href={paths.capability(...splitCell(cell))}>{cellName(cell)}</a>
    </p>
  );
}

function Actions({ view }: { view: CompareView }) {
  const [a, b, ...more] = view.matrix.options;
  return (
    <>
      {a && b && more.length === 0 && (
        <a className="btn" href={paths.pair(a.id, b.id)}>
          Side by side
        </a>
      )}
      {view.matrix.capabilities.length > 0 && (
        <Files
          files={[
            ["CSV", filePaths.matrix("csv", view.closed)],
            ["Markdown", filePaths.matrix("md", view.closed)],
            ["JSON", filePaths.matrix("json", view.closed)],
          ]}
        />
      )}
      <Share page={paths.compareWith(view.query)} revision={newestRevision} />
    </>
  );
}

/** What share of the cells in view was checked in time. Null when none of them rests on a claim. */
function freshnessWords({ checked, fresh, overdue }: Freshness): string | null {
  if (checked === 0) return null;
  if (overdue.length === 0)
    return checked === 1
      ? "The one cell here that rests on claims was checked within its half-life."
      : `All ${checked} cells that rest on claims were checked within their half-life.`;
  const late = `${overdue.length} ${overdue.length === 1 ? "is overdue and marked" : "are overdue and marked"}`;
  return `${fresh} of ${count(checked, "cell")} that rest on claims were checked within their half-life; ${late}.`;
}

/** With more cells than these the table alone fills most of what a page may weigh. */
const fewCells = 300;

function Table({ view, freshness }: { view: CompareView; freshness: Freshness }) {
  const { matrix, open } = view;
  const said = freshnessWords(freshness);
  const notes = notesOfCells(matrix.cells);
  const room = matrix.cells.length <= fewCells ? 45_000 : 0;
  return (
    <>
      {said && (
        <p className="note">
          {said} <a href={`${paths.method}#freshness`}>What that means</a>
        </p>
      )}
      <MatrixGrid open={open && cellId(open)}>
        <ScrollBox label="Matrix" id="matrix" className="mx-box">
          <MatrixTable
            matrix={matrix}
            overdue={freshness.overdue}
            notes={printableNotes(notes, room) ? notes : []}
            open={
              open
                ? {
                    capability: open.capability.id,
                    option: open.option.id,
                    claims: claimsId(open.capability.id),
                    row: (
                      <OpenRow
                        cell={open}
                        columns={matrix.options.length + 1}
                        closed={paths.compareWith(view.closed)}
                      />
                    ),
                  }
                : undefined
            }
          />
        </ScrollBox>
      </MatrixGrid>
      <MatrixLegend cells={matrix.cells} />
      <p className="note">
        Unknown means that no source decides it, not “no”. <a href={paths.method}>How states are decided</a>
      </p>
      <PrintedSources notes={notes} room={room} file={filePaths.matrix("json", view.closed)} />
    </>
  );
}
