import { ScrollBox } from "@/components/ui/section";
import { sourceKindWord } from "@/lib/evidence/words";
import { formatDate } from "@/lib/format/date";
import { paths } from "@/lib/paths";
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

/** All sources, with who gains and how often each is cited. */
export function SourceTable({ sources }: { sources: readonly SourceItem[] }) {
  return (
    <ScrollBox label="Sources">
      <table className="t profile">
        <thead>
          <tr>
            <th scope="col">Source</th>
            <th scope="col">Publisher</th>
            <th scope="col">Kind</th>
            <th scope="col">Its own date</th>
            <th scope="col">Interest</th>
            <th scope="col" className="num">
              Cited
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((source) => (
            <tr key={source.id}>
              <th scope="row">
                <a href={paths.source(source.id)}>{source.title}</a>
              </th>
              <td>{source.publisher}</td>
              <td>{sourceKindWord[source.kind]}</td>
              <td className="nw">
                {source.published ? formatDate(source.published) : <span className="quiet">none</span>}
              </td>
              <td>{source.interest.map(({ name }) => name).join(", ") || <span className="quiet">none seen</span>}</td>
              <td className="num">{source.statements}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
