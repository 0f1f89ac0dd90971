import { ScrollBox } from "@/components/ui/section";
import { groupBy } from "@/lib/collection/group-by";
import { partyOf } from "@/lib/evidence/party";
import { sourceKindWord } from "@/lib/evidence/words";
import { formatDate } from "@/lib/format/date";
import * as paths from "@/lib/paths";
import type { SourceKind } from "@/lib/schema/vocabulary";

export interface SourceItem {
  id: string;
  title: string;
  publisher: string;
  kind: SourceKind;
  published: string | null;
  version: string | null;
  interest: readonly { name: string }[];
  statements: number;
}

/** All sources by publisher, with who gains and how often each is cited. */
export function SourceTable({ sources }: { sources: readonly SourceItem[] }) {
  const titles = groupBy(sources, ({ title }) => title);
  const publishers = [...groupBy(sources, (source) => source.publisher)].sort(([, a], [, b]) => b.length - a.length);
  return (
    <>
      <nav className="places no-print" aria-label="Publishers with most sources">
        {publishers
          .filter(([, list]) => list.length >= fewest)
          .map(([publisher, list]) => (
            <span key={publisher}>
              <a href={`#${anchorOf(publisher)}`}>{publisher}</a> <span className="quiet">{list.length}</span>
            </span>
          ))}
      </nav>
      <ScrollBox label="Sources">
        <table className="t profile many sources">
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Kind</th>
              <th scope="col">Its own date</th>
              <th scope="col">Interest</th>
              <th scope="col" className="num">
                Cited
              </th>
            </tr>
          </thead>
          {publishers.map(([publisher, list]) => (
            <tbody key={publisher} id={anchorOf(publisher)}>
              <tr className="grp">
                <th scope="rowgroup" colSpan={5}>
                  {publisher} <span className="quiet">{list.length}</span>
                </th>
              </tr>
              {list.map((source) => (
                <SourceRow key={source.id} source={source} alike={(titles.get(source.title)?.length ?? 0) > 1} />
              ))}
            </tbody>
          ))}
        </table>
      </ScrollBox>
    </>
  );
}

// --

/** Publishers with fewer sources than this are found by scrolling. */
const fewest = 5;

function anchorOf(publisher: string): string {
  return `by-${publisher.toLowerCase().replace(/[^a-z0-9]+/g, "-")}`;
}

/** @param alike other sources have the same title: the edition tells them apart. */
function SourceRow({ source, alike }: { source: SourceItem; alike: boolean }) {
  return (
    <tr>
      <th scope="row">
        <a href={paths.source(source.id)}>{source.title}</a>
        {alike && source.version && <span className="quiet"> {source.version}</span>}
      </th>
      <td>{sourceKindWord[source.kind]}</td>
      <td className="nw">{source.published ? formatDate(source.published) : <span className="quiet">none</span>}</td>
      <td className="nw">{partyOf(source.interest) ?? <span className="quiet">none seen</span>}</td>
      <td className="num">{source.statements}</td>
    </tr>
  );
}
