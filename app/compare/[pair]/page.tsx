import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { OptionName } from "@/components/evidence/option-mark";
import { PrintedSources } from "@/components/evidence/printed-sources";
import { MatrixLegend } from "@/components/matrix/legend";
import { MatrixTable } from "@/components/matrix/matrix-table";
import { Files } from "@/components/ui/files";
import { Notice } from "@/components/ui/notice";
import { PageHead, ScrollBox, Section } from "@/components/ui/section";
import { printableNotes, type SourceNote } from "@/lib/evidence/source-notes";
import { pairFile } from "@/lib/matrix/file-paths";
import type { Matrix } from "@/lib/matrix/matrix";
import { allPairs, pairId, parsePair } from "@/lib/matrix/pair";
import { differWords } from "@/lib/matrix/pair-words";
import * as paths from "@/lib/paths";
import { Share } from "../../_components/share.client";
import { Shell } from "../../_components/shell";
import { compareIds, compareLink, type PairView, pairView } from "../../_data/compare";
import { saidOf } from "../../_data/said";
import { newestRevision } from "../../_data/site";
import { staticMetadata } from "../../_metadata";

export const dynamicParams = false;

export function generateStaticParams() {
  return allPairs(compareIds.options).map(([a, b]) => ({ pair: pairId(a, b) }));
}

export async function generateMetadata({ params }: PageProps<"/compare/[pair]">): Promise<Metadata> {
  const result = load((await params).pair);
  const { title, finding } = saidOf({ view: "pair", result });
  return staticMetadata({
    ...{ title, heading: title, description: finding, canonical: paths.pair(...result.canonical) },
    // In the reader's order, which the embed keeps.
    address: paths.pair(result.a.id, result.b.id),
  });
}

export default async function PairPage({ params }: PageProps<"/compare/[pair]">) {
  const view = load((await params).pair);
  const { a, b, differing, same } = view;
  const link = compareLink([a.id, b.id]);
  const listed = printableNotes(view.notes, room) ? view.notes : [];
  return (
    <Shell current="compare" address={paths.pair(a.id, b.id)}>
      <PageHead
        title={`${a.name} or ${b.name}`}
        lead={`${differWords(differing, same)} Each cell leads to its sources.`}
        actions={
          <>
            <Files
              files={[
                ["CSV", pairFile(a.id, b.id, "csv")],
                ["Markdown", pairFile(a.id, b.id, "md")],
                ["JSON", pairFile(a.id, b.id, "json")],
              ]}
            />
            <Share page={paths.pair(a.id, b.id)} revision={newestRevision} />
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
      <Answer view={view} />
      <Part
        title={`Where they differ: ${differing.capabilities.length}`}
        matrix={differing}
        notes={listed}
        empty="They do not differ in any row."
      />
      <Part
        title={`Where they do not: ${same.capabilities.length}`}
        matrix={same}
        notes={listed}
        empty="They differ in every row."
      />
      <MatrixLegend cells={[...differing.cells, ...same.cells]} />
      <p className="note">The same state can rest on different means: read the notes. Revision {view.revision}</p>
      <PrintedSources notes={view.notes} room={room} file={pairFile(a.id, b.id, "md")} />
    </Shell>
  );
}

// --

/** Characters of sources on paper: the heaviest pair then stays within what a page may weigh. */
const room = 45_000;

function load(pair: string): PairView {
  const ids = parsePair(pair, compareIds.options);
  return ids ? pairView(...ids) : notFound();
}

function Answer({ view: { a, b, answer } }: { view: PairView }) {
  const ended = [a, b].filter((option) => option.ended);
  return (
    <>
      {ended.map(({ id, name }) => (
        <Notice key={id} kind="bad" action={{ href: paths.option(id), label: "Its ways out" }}>
          {name} has ended and is no longer offered: its column says what it did.
        </Notice>
      ))}
      {answer.words && <p className="body">{answer.words}</p>}
      <div className="cols">
        <Only title={`Only ${a.name} in full: ${answer.onlyA.length}`} option={a.id} rows={answer.onlyA} />
        <Only title={`Only ${b.name} in full: ${answer.onlyB.length}`} option={b.id} rows={answer.onlyB} />
      </div>
    </>
  );
}

function Only({ title, option, rows }: { title: string; option: string; rows: PairView["answer"]["onlyA"] }) {
  if (rows.length === 0) return null;
  return (
    <Section title={title} className="c6">
      <ul className="columns-1 gap-8 sm:columns-2">
        {rows.map(({ id, name }) => (
          <li className="py-1" key={id}>
            <a href={paths.capability(id, option)}>{name}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Part({
  title,
  matrix,
  notes,
  empty,
}: {
  title: string;
  matrix: Matrix;
  notes: readonly SourceNote[];
  empty: string;
}) {
  return (
    <Section title={title}>
      {matrix.capabilities.length === 0 ? (
        <p className="mid">{empty}</p>
      ) : (
        <ScrollBox label={title} className="pair-box">
          <MatrixTable matrix={matrix} notes={notes} />
        </ScrollBox>
      )}
    </Section>
  );
}
