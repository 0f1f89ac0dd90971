import { ShareBar } from "@/components/chart/share-bar";
import { OptionName } from "@/components/evidence/option-mark";
import { Section } from "@/components/ui/section";
import { paths } from "@/lib/paths";
import type { DashboardView } from "../../_data/dashboard";

/** Two options side by side: the pairs, by the number of rows in which they differ. */
export function Pairs({ view }: { view: DashboardView }) {
  const most = Math.max(...view.pairs.map((pair) => pair.differing), 1);
  return (
    <Section title="Two side by side" aside="Rows in which the two are not in the same state">
      <table className="mini pairs">
        <caption className="vh">Pairs of options by the number of rows in which they differ</caption>
        <tbody>
          {view.pairs.map(({ a, b, differing }) => (
            <tr key={`${a.id} ${b.id}`}>
              <th scope="row">
                <a href={paths.pair(a.id, b.id)}>
                  <OptionName option={a.id} name={a.name} /> <span className="quiet">or</span>{" "}
                  <OptionName option={b.id} name={b.name} />
                </a>
              </th>
              <td>
                <ShareBar
                  height={8}
                  parts={[
                    { className: "gb", value: differing },
                    { className: "rest", value: most - differing },
                  ]}
                />
              </td>
              <td className="num">{differing}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">The same state can rest on different means: the notes say which.</p>
    </Section>
  );
}
