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
  const several = publishers.filter(([, list]) => list.length > 1);
  const single = publishers.filter(([, list]) => list.length === 1).flatMap(([, list]) => list);
  const isAlike = ({ title }: SourceItem) => (titles.get(title)?.length ?? 0) > 1;
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
          {several.map(([publisher, list]) => (
            <tbody key={publisher} id={anchorOf(publisher)}>
              <tr className="grp">
                <th scope="rowgroup" colSpan={5}>
                  {publisher} <span className="quiet">{list.length}</span>
                </th>
              </tr>
              {list.map((source) => (
                <SourceRow key={source.id} source={source} alike={isAlike(source)} />
              ))}
            </tbody>
          ))}
          <tbody id="by-others">
            <tr className="grp">
              <th scope="rowgroup" colSpan={5}>
                Publishers of one source <span className="quiet">{single.length}</span>
              </th>
            </tr>
            {single.map((source) => (
              <SourceRow key={source.id} source={source} alike={isAlike(source)} publisher={source.publisher} />
            ))}
          </tbody>
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

/**
 * @param alike other sources have the same title: the edition tells them apart.
 * @param publisher where no group above names it.
 */
function SourceRow({ source, alike, publisher }: { source: SourceItem; alike: boolean; publisher?: string }) {
  const gains = partyOf(source.interest);
  return (
    <tr>
      <th scope="row">
        <a href={paths.source(source.id)}>{source.title}</a>
        {publisher && <span className="claim-where">{publisher}</span>}
        {alike && source.version && <span className="quiet"> {source.version}</span>}
      </th>
      <td>{sourceKindWord[source.kind]}</td>
      <td className={source.published ? "nw" : "nw quiet"}>
        {source.published ? formatDate(source.published) : "none"}
      </td>
      <td className={gains ? "nw" : "nw quiet"}>{gains ?? "none seen"}</td>
      <td className="num">{source.statements}</td>
    </tr>
  );
}
