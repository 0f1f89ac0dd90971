import { RangeBar } from "@/components/chart/range-bar";
import { OptionName } from "@/components/evidence/option-mark";
import { MiniMatrix } from "@/components/matrix/mini-matrix";
import { displayFor, formatExact } from "@/lib/format/quantity";
import { listOf, numberWord } from "@/lib/format/words";
import { type RangeText, rangeText } from "@/lib/overhead/words";
import * as paths from "@/lib/paths";
import type { DashboardView } from "../../_data/dashboard";
import { Prove } from "./prove";

/** The three ways in, each with real data. */
export function Ways({ view }: { view: DashboardView }) {
  return (
    <div className="ways">
      <Compare view={view} />
      <Calculate view={view} />
      <Prove view={view} />
    </div>
  );
}

// --

function Compare({ view }: { view: DashboardView }) {
  return (
    <section className="way">
      <h2>
        <a href={paths.compare}>Compare all</a>
      </h2>
      <p>{view.rows} capabilities by option, with the dissenting source one click away.</p>
      <MiniMatrix matrix={view.sample} caption="Part of the matrix" />
      <p className="note">
        Left to right: {listOf(view.sample.options.map((option) => option.name))}. The first row in which they differ,
        of the first {numberWord(view.sample.capabilities.length)} groups.
      </p>
    </section>
  );
}

function Calculate({ view }: { view: DashboardView }) {
  const { results, values } = view.overhead;
  const most = Math.max(...results.map(({ memory }) => memory?.high ?? 0), 1);
  const display = displayFor(most, "MiB");
  const at = (value: number) => (100 * value) / most;
  return (
    <section className="way">
      <h2>
        <a href={paths.overhead}>Calculate the cost</a>
      </h2>
      <p>
        Memory in use for {formatExact(values.pods)} pods on {formatExact(values.nodes)} nodes, control planes included.
        Enter your own size.
      </p>
      <table className="mini bars">
        <caption className="vh">Memory in use by option, in {display.unit}</caption>
        <tbody>
          {results.map(({ option, name, memory, partial }) => (
            <tr key={option} data-option={option}>
              <th scope="row">
                <OptionName option={option} name={name} />
              </th>
              <td>
                {memory && (
                  <RangeBar
                    height={22}
                    parts={[
                      {
                        low: at(memory.low),
                        typical: memory.typical === null ? null : at(memory.typical),
                        high: at(memory.high),
                      },
                    ]}
                  />
                )}
              </td>
              <td className="num">
                {memory ? `${partial ? "at least " : ""}${amount(rangeText(memory, display))}` : "no figure"}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="note">
        In {display.unit}: low to high, with a tick at typical. Ranges that touch are no proven difference.
      </p>
    </section>
  );
}

function amount({ low, high }: RangeText): string {
  return low === high ? high : `${low} – ${high}`;
}
