import type { Metadata } from "next";
import { MatrixLegend } from "@/components/matrix/legend";
import { MatrixTable } from "@/components/matrix/matrix-table";
import { PageHead, ScrollBox } from "@/components/ui/section";
import type { Freshness } from "@/lib/evidence/freshness";
import { filePaths } from "@/lib/file-paths";
import { count, numberWord } from "@/lib/format/words";
import { splitCell } from "@/lib/matrix/cells";
import * as paths from "@/lib/paths";
import { CopyLink } from "../_components/copy-link.client";
import { ParameterNotice } from "../_components/parameter-notice";
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
import { CompareControls } from "./_components/controls";
import { EmptyMatrix } from "./_components/empty";
import { MatrixGrid } from "./_components/matrix-grid.client";
import { MovedNotice } from "./_components/moved-notice";
import { claimsId, OpenRow } from "./_components/open-row";

export async function generateMetadata({ searchParams }: PageProps<"/compare">): Promise<Metadata> {
  const canonical = compareCanonical(toQuery(await searchParams));
  return { title: "Compare", alternates: { canonical: paths.compareWith(canonical) } };
}

export default async function ComparePage({ searchParams }: PageProps<"/compare">) {
  const view = compareView(toQuery(await searchParams));
  const address = paths.compareWith(view.query);
  const freshness = compareFreshness(view, new Date().toISOString().slice(0, 10));
  return (
    <Shell current="compare" wide address={address}>
      <PageHead title={title(view)} lead={lead(view)} actions={<Actions view={view} />} />
      <ParameterNotice problems={view.problems} repaired={paths.compareWith(view.shortQuery)} />
      {view.moved && <MovedNotice moved={view.moved} href={address} />}
      <section className="sec bare" aria-label="Comparison">
        <CompareControls view={view} ids={compareIds} result={lead(view)} />
        {view.hiding && <p className="note">{hidingWords(view.hiding)}</p>}
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

function title({ matrix }: CompareView): string {
  const [first, ...others] = matrix.options;
  return others.length === 0
    ? `${first?.name}, row by row`
    : `Compare ${numberWord(others.length + 1)} options, row by row`;
}

function lead({ matrix, total }: CompareView): string {
  const rows = matrix.capabilities.length;
  const open = "Open a cell to see who says so, when it was checked and who disagrees.";
  if (rows === 0) return "No row matches this choice.";
  if (matrix.options.length === 1) return `${count(rows, "row")}. ${open}`;
  const differing = matrix.capabilities.filter((row) => row.differs).length;
  const hidden = total - rows;
  if (hidden === 0) return `They differ in ${differing} of ${rows} rows. ${open}`;
  const shown = `${count(rows, "row")} of ${total} shown`;
  return differing === rows
    ? `${shown}; they differ in ${rows === 1 ? "it" : "each"}. ${open}`
    : `${shown}; they differ in ${differing}. ${open}`;
}

function hidingWords({ claims, states }: NonNullable<CompareView["hiding"]>): string {
  const moved =
    states === 0 ? "No state changes." : `${count(states, "state")} ${states === 1 ? "changes" : "change"}.`;
  return `${count(claims, "claim")} hidden. ${moved}`;
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
        <>
          <a className="btn" href={filePaths.matrix("csv", view.closed)}>
            CSV
          </a>
          <a className="btn" href={filePaths.matrix("md", view.closed)}>
            Markdown
          </a>
        </>
      )}
      <CopyLink key={view.query} href={paths.compareWith(view.query)} label="Copy link to this view" />
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

function Table({ view, freshness }: { view: CompareView; freshness: Freshness }) {
  const { matrix, open } = view;
  const said = freshnessWords(freshness);
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
    </>
  );
}
