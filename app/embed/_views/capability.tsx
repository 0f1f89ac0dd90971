import { OptionName } from "@/components/evidence/option-mark";
import { SupportMark } from "@/components/evidence/support-mark";
import { ScrollBox } from "@/components/ui/section";
import type { CellDetail } from "@/lib/evidence/detail";
import { soughtWords } from "@/lib/evidence/words";
import { formatDate } from "@/lib/format/date";
import * as paths from "@/lib/paths";
import type { CapabilityEmbed } from "../../_data/embed/capability";

/** One row: what was tested, and each option with the sources its state rests on. */
export function CapabilityView({ result: row }: CapabilityEmbed) {
  return (
    <>
      <dl className="spec">
        <dt>The claim tested</dt>
        <dd>{row.claim}</dd>
        <dt>What counts as yes</dt>
        <dd>{row.countsAsYes}</dd>
      </dl>
      <ScrollBox label={row.name}>
        <table className="t row-by-option">
          <caption className="vh">{row.name}, by option</caption>
          <thead>
            <tr>
              <th scope="col">Option</th>
              <th scope="col">State</th>
              <th scope="col">Sources, with the day of the check</th>
            </tr>
          </thead>
          <tbody>
            {row.cells.map((cell) => (
              <tr key={cell.option.id}>
                <th scope="row">
                  <OptionName
                    option={cell.option.id}
                    name={cell.option.name}
                    href={paths.capability(row.id, cell.option.id)}
                  />
                  {row.ended.includes(cell.option.id) && <span className="quiet"> ended</span>}
                </th>
                <td>
                  <SupportMark support={cell.support} />
                  {cell.note && <span className="claim-where">{cell.note}</span>}
                  {cell.conflict && <span className="claim-where interest">Sources disagree: {cell.tally}</span>}
                </td>
                <td>
                  <Sources cell={cell} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </>
  );
}

// --

function Sources({ cell }: { cell: CellDetail }) {
  if (cell.claims.length === 0) return <span className="quiet">{cell.reason ?? soughtWords(cell.sought)}</span>;
  const places = new Map(cell.claims.map((claim) => [`${claim.source.id} ${claim.locator}`, claim]));
  return (
    <ul className="plain">
      {[...places.values()].map(({ id, source, locator, checkedOn, grade }) => (
        <li key={id}>
          <a href={paths.source(source.id)}>{source.title}</a>, {locator}
          <span className="quiet">
            {" "}
            ({formatDate(checkedOn)}, grade {grade})
          </span>
        </li>
      ))}
    </ul>
  );
}
