import { RangeBar } from "@/components/chart/range-bar";
import { ShareBar } from "@/components/chart/share-bar";
import { GradeMark } from "@/components/evidence/grade-mark";
import { OptionName } from "@/components/evidence/option-mark";
import { MiniMatrix } from "@/components/matrix/mini-matrix";
import { displayFor, formatExact } from "@/lib/format/quantity";
import { count, listOf } from "@/lib/format/words";
import { type RangeText, rangeText } from "@/lib/overhead/words";
import { paths } from "@/lib/paths";
import type { DashboardView } from "../../_data/dashboard";

/** The three ways in, each with real data. */
export function Ways({ view }: { view: DashboardView }) {
  return (
    <div className="ways">
      <Compare view={view} />
      <Calculate view={view} />
      <Check view={view} />
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
        Left to right: {listOf(view.sample.options.map((option) => option.name))}. The first row of each group in which
        they differ.
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
          {results.map(({ option, name, memory }) => (
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
              <td className="num">{memory ? amount(rangeText(memory, display)) : "no figure"}</td>
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

function Check({ view }: { view: DashboardView }) {
  const { claims, figures, cells, sources } = view.evidence;
  return (
    <section className="way">
      <h2>
        <a href={paths.evidence}>Check the evidence</a>
      </h2>
      <p>
        {claims.total} claims and {figures.total} figures from {count(sources.length, "source")}, each with its place in
        the source and the day it was checked.
      </p>
      <div className="stack loose">
        <ShareBar
          height={14}
          parts={[
            { className: "ga", value: claims.byGrade.A },
            { className: "gb", value: claims.byGrade.B },
            { className: "gc", value: claims.byGrade.C },
          ]}
        />
        <table className="mini counts">
          <caption className="vh">Claims by grade, and gaps</caption>
          <tbody>
            <tr>
              <th scope="row">
                <GradeMark grade="A" /> primary source
              </th>
              <td className="num">{claims.byGrade.A}</td>
            </tr>
            <tr>
              <th scope="row">
                <GradeMark grade="B" /> publisher gains
              </th>
              <td className="num">{claims.byGrade.B}</td>
            </tr>
            <tr>
              <th scope="row">
                <GradeMark grade="C" /> second hand or an excerpt
              </th>
              <td className="num">{claims.byGrade.C}</td>
            </tr>
            <tr>
              <th scope="row">Said by the option’s own project or vendor</th>
              <td className="num">{claims.bySpeaker.own}</td>
            </tr>
            <tr>
              <th scope="row">
                <a href={`${paths.evidence}#conflicts`}>Cells whose sources disagree</a>
              </th>
              <td className="num">{cells.conflicts}</td>
            </tr>
            <tr>
              <th scope="row">
                <a href={`${paths.evidence}#figures`}>Figures measured by a party that gains</a>
              </th>
              <td className="num">{figures.gaining}</td>
            </tr>
            <tr>
              <th scope="row">Cells without a source</th>
              <td className="num">{cells.unknown}</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p className="note">Unknown means no source was found, not “no”.</p>
    </section>
  );
}
