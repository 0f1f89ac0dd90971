import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OptionName } from "@/components/evidence/option-mark";
import { MatrixLegend } from "@/components/matrix/legend";
import { MatrixTable } from "@/components/matrix/matrix-table";
import { PageHead, ScrollBox, Section } from "@/components/ui/section";
import { filePaths } from "@/lib/file-paths";
import { count } from "@/lib/format/words";
import type { Matrix } from "@/lib/matrix/matrix";
import { allPairs, pairId, parsePair } from "@/lib/matrix/pair";
import { paths } from "@/lib/paths";
import { CopyLink } from "../../_components/copy-link.client";
import { Shell } from "../../_components/shell";
import { compareLink, type PairView, pairIds, pairView } from "../../_data/compare";

export const dynamicParams = false;

export function generateStaticParams() {
  return allPairs(pairIds).map(([a, b]) => ({ pair: pairId(a, b) }));
}

export async function generateMetadata({ params }: PageProps<"/compare/[pair]">): Promise<Metadata> {
  const view = load((await params).pair);
  return {
    title: `${view.a.name} or ${view.b.name}`,
    alternates: { canonical: paths.pair(...view.canonical) },
  };
}

export default async function PairPage({ params }: PageProps<"/compare/[pair]">) {
  const view = load((await params).pair);
  const { a, b, differing, same } = view;
  const rows = differing.capabilities.length + same.capabilities.length;
  const link = compareLink([a.id, b.id]);
  return (
    <Shell current="compare" address={paths.pair(a.id, b.id)}>
      <PageHead
        title={`${a.name} or ${b.name}`}
        lead={`They differ in ${differing.capabilities.length} of ${count(rows, "capability", "capabilities")}. Each cell leads to its sources.`}
        actions={
          <>
            <a className="btn" href={filePaths.matrix("csv", link.shortQuery)}>
              CSV
            </a>
            <a className="btn" href={filePaths.matrix("md", link.shortQuery)}>
              Markdown
            </a>
            <CopyLink href={paths.pair(a.id, b.id)} label="Copy link" />
          </>
        }
      />
      <p className="row">
        <OptionName option={a.id} name={a.name} href={paths.option(a.id)} />
        <OptionName option={b.id} name={b.name} href={paths.option(b.id)} />
        <a className="no-print" href={paths.pair(b.id, a.id)}>
          Swap the two
        </a>
        <a className="no-print" href={paths.compareWith(link.shortQuery)}>
          Open in the matrix
        </a>
      </p>
      {view.words.length > 0 && <p className="body">{view.words.join(" ")}</p>}
      <Part
        title={`Where they differ: ${differing.capabilities.length}`}
        matrix={differing}
        empty="They do not differ in any row."
      />
      <Part title={`Where they do not: ${same.capabilities.length}`} matrix={same} empty="They differ in every row." />
      <MatrixLegend cells={[...differing.cells, ...same.cells]} />
      <p className="note">The same state can rest on different means: read the notes. Revision {view.revision}</p>
    </Shell>
  );
}

// --

function load(pair: string): PairView {
  const ids = parsePair(pair, pairIds);
  return ids ? pairView(...ids) : notFound();
}

function Part({ title, matrix, empty }: { title: string; matrix: Matrix; empty: string }) {
  return (
    <Section title={title}>
      {matrix.capabilities.length === 0 ? (
        <p className="mid">{empty}</p>
      ) : (
        <ScrollBox label={title} className="pair-box">
          <MatrixTable matrix={matrix} />
        </ScrollBox>
      )}
    </Section>
  );
}
