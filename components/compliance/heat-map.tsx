import { ScrollBox } from "@/components/ui/section";
import type { HeatMap as Heat } from "@/lib/compliance/heat-map";
import { relevanceWord } from "@/lib/compliance/words";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { RelevanceShape } from "./relevance-mark";

/** Where a mesh matters most: for each framework and capability the strongest relevance, and how many ask for it. */
export function HeatMap({ map: { blocks, rows } }: { map: Heat }) {
  return (
    <ScrollBox label="Relevance by framework and capability">
      <table className="t heat">
        <thead>
          <tr>
            <th scope="col">Framework</th>
            {blocks.map(({ id, name }) => (
              <th scope="col" key={id}>
                <a href={paths.block(id)}>{name}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ framework: { id, short }, cells }) => (
            <tr key={id}>
              <th scope="row">
                <a href={paths.framework(id)}>{short}</a>
              </th>
              {cells.map(({ block, relevance, requirements }) => (
                <td key={block} className={relevance ? `heat-${relevance}` : undefined}>
                  {relevance ? (
                    <a href={paths.requirements(`framework=${id}&capability=${block}`)}>
                      <RelevanceShape relevance={relevance} /> {requirements}
                      <span className="vh">
                        {count(requirements, "requirement")}, at most {relevanceWord[relevance].toLowerCase()}
                      </span>
                    </a>
                  ) : (
                    <span className="vh">none</span>
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
