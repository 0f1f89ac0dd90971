import { OptionMark, OptionName } from "@/components/evidence/option-mark";
import { ScrollBox, Section } from "@/components/ui/section";
import { paths } from "@/lib/paths";
import type { DashboardView } from "../../_data/dashboard";

/** Two options side by side: for each pair the number of rows in which they differ, as a link. */
export function Pairs({ view }: { view: DashboardView }) {
  const { options, pairs } = view;
  const differing = new Map(
    pairs.flatMap(({ a, b, differing }) => [
      [`${a.id} ${b.id}`, differing],
      [`${b.id} ${a.id}`, differing],
    ]),
  );
  const columns = options.slice(0, -1);
  return (
    <Section title="Two side by side" aside={`Rows, of ${view.rows}, in which the two are not in the same state`}>
      <ScrollBox label="Pairs of options">
        <table className="mini pairs">
          <caption className="vh">Pairs of options by the number of rows in which they differ</caption>
          <colgroup>
            <col className="f" />
          </colgroup>
          <thead>
            <tr>
              <td />
              {columns.map(({ id, name }) => (
                <th scope="col" key={id}>
                  <OptionMark option={id} />
                  <span className="vh">{name}</span>
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
                {columns.map((column, at) => (
                  <td className="num" key={column.id}>
                    {at <= index && (
                      <a
                        href={paths.pair(column.id, row.id)}
                        aria-label={`${column.name} or ${row.name}: they differ in ${differing.get(`${column.id} ${row.id}`)} rows`}
                      >
                        {differing.get(`${column.id} ${row.id}`)}
                      </a>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p className="note">The same state can rest on different means: the notes say which.</p>
    </Section>
  );
}
