import { memo, useMemo } from "react";
import { OptionName } from "@/components/evidence/option-mark";
import { Section } from "@/components/ui/section";
import { lowerFirst } from "@/lib/format/lower-first";
import { listOf } from "@/lib/format/words";
import { contradictionsOf, spreadSentence } from "@/lib/overhead/belief-words";
import type { Belief } from "@/lib/overhead/beliefs";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { partsOf } from "@/lib/overhead/figure";
import { type Believed, believedOf } from "@/lib/overhead/insights";
import { rangeText } from "@/lib/overhead/words";
import * as paths from "@/lib/paths";
import { RangeRows } from "../range-rows";

interface Props {
  calculation: Calculation;
  inputs: OverheadInputs;
}

/** What each source alone would make the reader believe of the same cluster, from the lowest to the highest. */
export const BeliefsSection = memo(function BeliefsSection({ calculation, inputs }: Props) {
  const believed = useMemo(
    () => believedOf(inputs, calculation).filter(({ rows }) => rows.length > 0),
    [inputs, calculation],
  );
  if (believed.length === 0) return null;
  const speaking = new Set(believed.flatMap(({ rows }) => rows.map(({ source }) => source)));
  const silent = inputs.articles.filter(({ id }) => !speaking.has(id));
  return (
    <Section
      title="What each source would make you believe"
      id="sources"
      aside="The same cluster, control planes left aside"
    >
      <div className="folds">
        {believed.map((one, index) => (
          <details key={one.option} className="fold" open={index === 0}>
            <summary>
              <OptionName option={one.option} name={one.name} />
              <span className="quiet">{spreadSentence(one.rows, titlesOf(inputs))}</span>
            </summary>
            <Rows believed={one} inputs={inputs} />
          </details>
        ))}
      </div>
      {silent.length > 0 && (
        <p className="note">
          {silent.length === 1 ? "An article" : "Articles"} often read on the subject that{" "}
          {silent.length === 1 ? "gives" : "give"} no figure for it:{" "}
          {silent.map(({ id, title }, index) => (
            <span key={id}>
              {index > 0 && ", "}
              <a href={paths.source(id)}>{title}</a>
            </span>
          ))}
          .
        </p>
      )}
    </Section>
  );
});

// --

const titlesOf =
  ({ words }: OverheadInputs) =>
  (source: string) =>
    words.sources[source]?.title ?? source;

function Rows({ believed: { option, name, rows }, inputs }: Pick<Props, "inputs"> & { believed: Believed }) {
  const contradictions = contradictionsOf(rows, titlesOf(inputs));
  return (
    <>
      <RangeRows
        label={`Memory of ${name} by source`}
        head="Source"
        valueHead="Memory in use"
        rows={rows.map((row) => ({
          id: `${row.source} ${row.counting}`,
          option,
          name: titlesOf(inputs)(row.source),
          href: paths.source(row.source),
          range: row.memory,
          absence: "",
          singleWord: "",
          partial: row.without.length > 0,
          note: notesOf(row, inputs),
        }))}
      />
      {contradictions.map((sentence) => (
        <p key={sentence} className="body">
          {sentence}
        </p>
      ))}
    </>
  );
}

/** What the reader should know of a row: how it counts, what it leaves out, whether it is accepted. */
function notesOf(row: Belief, inputs: OverheadInputs): string {
  const without = [...new Set(row.without.map((id) => inputs.words.measures[partsOf(id).measure]?.name ?? id))];
  return [
    row.published && /^[KMG]B$/.test(row.published.unit) ? `${rangeText(row.published).plain} in its own unit` : "",
    row.counting === "node" ? "counts by node" : "",
    row.rejected ? "not accepted when sources are weighed" : "",
    inputs.words.sources[row.source]?.interest ? `${inputs.words.sources[row.source]?.interest} gains` : "",
    without.length > 0 ? `says nothing of ${listOf(without.map(lowerFirst))}` : "",
  ]
    .filter(Boolean)
    .join("; ");
}
