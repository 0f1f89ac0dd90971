import { ShareBar } from "@/components/chart/share-bar";
import { GradeMark } from "@/components/evidence/grade-mark";
import { OptionName } from "@/components/evidence/option-mark";
import { MiniMatrix } from "@/components/matrix/mini-matrix";
import { count, listOf } from "@/lib/format/words";
import { paths } from "@/lib/paths";
import type { DashboardView } from "../../_data/dashboard";

/** The three ways in, each with real data. */
export function Ways({ view }: { view: DashboardView }) {
  return (
    <div className="ways">
      <Compare view={view} />
      <SideBySide view={view} />
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

function SideBySide({ view }: { view: DashboardView }) {
  const most = Math.max(...view.pairs.map((pair) => pair.differing), 1);
  return (
    <section className="way">
      <h2>Lay two side by side</h2>
      <p>What differs first, what does not after it. Rows in which the two are not in the same state:</p>
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
    </section>
  );
}

function Check({ view }: { view: DashboardView }) {
  const { claims, cells, sources } = view.evidence;
  return (
    <section className="way">
      <h2>
        <a href={paths.evidence}>Check the evidence</a>
      </h2>
      <p>
        {claims.total} claims from {count(sources.length, "source")}, each with its place in the source and the day it
        was checked.
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
