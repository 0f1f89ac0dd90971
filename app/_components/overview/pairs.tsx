import { OptionName } from "@/components/evidence/option-mark";
import { ScrollBox, Section } from "@/components/ui/section";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import type { DashboardView } from "../../_data/dashboard";

/** Two options side by side: for each pair the number of rows in which they differ, as a link. */
export function Pairs({ view: { options, pairs, rows } }: { view: DashboardView }) {
  const differing = new Map(pairs.map((pair) => [`${pair.a.id} ${pair.b.id}`, pair.differing]));
  const columns = options.slice(0, -1);
  return (
    <Section title="Two side by side" aside={`Rows, of ${rows}, in which the two are not in the same state`}>
      <ScrollBox label="Pairs of options">
        <table className="mini pairs">
          <caption className="vh">Pairs of options by the number of rows in which they differ</caption>
          <thead>
            <tr>
              <td />
              {columns.map(({ id, name }) => (
                <th scope="col" key={id}>
                  <OptionName option={id} name={name} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {options.slice(1).map((row, index) => (
              <tr key={row.id}>
                <th scope="row">
                  <OptionName option={row.id} name={row.name} />
                </th>
                {columns.map((column, at) => {
                  const number = differing.get(`${column.id} ${row.id}`);
                  if (at > index || number === undefined) return <td key={column.id} />;
                  const label = `${column.name} or ${row.name}: they differ in ${count(number, "row")}`;
                  return (
                    <td className="num" key={column.id}>
                      <a href={paths.pair(column.id, row.id)} aria-label={label}>
                        {number}
                      </a>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="note">The same state can rest on different means: the notes say which.</p>
    </Section>
  );
}
