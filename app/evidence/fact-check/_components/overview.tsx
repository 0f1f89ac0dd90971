import { VerdictMark } from "@/components/evidence/verdict-mark";
import { ScrollBox } from "@/components/ui/section";
import { factVerdictWord } from "@/lib/evidence/words";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { factVerdicts } from "@/lib/schema/evidence-vocabulary";
import type { FactCheckView } from "../../../_data/fact-check";

/** All articles by verdict: each number leads to its statements. */
export function FactOverview({ view: { overview, queryOf } }: { view: FactCheckView }) {
  return (
    <ScrollBox label="Articles by verdict">
      <table className="t articles">
        <caption className="vh">Articles by verdict: how many of their statements</caption>
        <thead>
          <tr>
            <th scope="col">Article</th>
            {factVerdicts.map((verdict) => (
              <th scope="col" className="num" key={verdict}>
                <VerdictMark verdict={verdict} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {overview.map(({ id, title, publisher, counts }) => (
            <tr key={id}>
              <th scope="row">
                <a href={paths.factCheckWith(queryOf({ article: id }))}>{title}</a>
                <span className="claim-where">{publisher}</span>
              </th>
              {factVerdicts.map((verdict) => (
                <td className="num" key={verdict}>
                  {counts[verdict] === 0 ? (
                    <span className="quiet">0</span>
                  ) : (
                    <a
                      href={paths.factCheckWith(queryOf({ article: id, verdict }))}
                      aria-label={`${count(counts[verdict], "statement")}: ${factVerdictWord[verdict]}, ${title}`}
                    >
                      {counts[verdict]}
                    </a>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
