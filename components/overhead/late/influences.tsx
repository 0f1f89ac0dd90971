import { memo, useMemo } from "react";
import { TornadoBar } from "@/components/chart/tornado-bar";
import { OptionName } from "@/components/evidence/option-mark";
import { Section } from "@/components/ui/section";
import { type Display, displayFor, formatExact, formatNumber } from "@/lib/format/quantity";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { numberFields } from "@/lib/overhead/fields";
import { partsOf } from "@/lib/overhead/figure";
import { influencesOn } from "@/lib/overhead/insights";
import type { Influence, Sensitivity } from "@/lib/overhead/sensitivity";
import { ladderOf, quantityWord, setupWord } from "@/lib/overhead/words";

interface Props {
  calculation: Calculation;
  inputs: OverheadInputs;
}

/** Which input and which figure moves each option's memory and cost most: a tornado for each. */
export const InfluencesSection = memo(function InfluencesSection({ calculation, inputs }: Props) {
  const adding = calculation.results.filter(({ terms }) => terms.length > 0);
  if (adding.length === 0) return null;
  return (
    <Section title="What moves the result most" id="sensitivity" aside="One at a time, all else at its typical value">
      <p className="note">
        Your numbers are halved and doubled; figures go from the lowest to the highest of their sources. Where no figure
        is typical, the highest counts.
      </p>
      <div className="folds">
        {adding.map(({ option, name }, index) => (
          <details key={option} className="fold" open={index === 0} data-option={option}>
            <summary>
              <OptionName option={option} name={name} />
            </summary>
            <Twin option={option} calculation={calculation} inputs={inputs} />
          </details>
        ))}
      </div>
    </Section>
  );
});

// --

/** Worked out one option at a time, so that a key comes between. */
function Twin({ option, calculation, inputs }: Props & { option: string }) {
  const found = useMemo(() => influencesOn(inputs, calculation, option), [inputs, calculation, option]);
  if (!found) return null;
  return (
    <div className="twin">
      <Tornado sensitivity={found.memory} units={calculation.units} inputs={inputs} />
      <Tornado sensitivity={found.costPerMonth} units={calculation.units} inputs={inputs} />
    </div>
  );
}

/** As many as can be taken in at a glance. */
const shown = 7;

function Tornado({
  sensitivity,
  units,
  inputs,
}: {
  sensitivity: Sensitivity | null;
  units: string;
  inputs: OverheadInputs;
}) {
  const bars = sensitivity?.influences.slice(0, shown) ?? [];
  if (!sensitivity || bars.length === 0) return null;
  const { centre, unit, what } = sensitivity;
  const all = bars.flatMap(({ ends }) => ends.map(({ result }) => result));
  const most = Math.max(...all, centre);
  const least = Math.min(...all, centre);
  const display = displayFor(most, ladderOf(unit, units));
  const text = (value: number) => formatNumber(value / display.inBase, decimals(most, display));
  return (
    <div>
      <h3>
        {quantityWord[what]} <span className="note">{display.unit.replace("/month", "")}</span>
      </h3>
      <ul className="tornado">
        {bars.map((influence) => {
          const [a, b] = influence.ends;
          return (
            <li key={influence.id}>
              <span>{labelOf(influence, inputs)}</span>
              <TornadoBar ends={[a.result, b.result]} centre={centre} least={least} most={most} />
              <span className="note">
                {text(a.result)} at {atText(influence, a.at, inputs)}, {text(b.result)} at{" "}
                {atText(influence, b.at, inputs)}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="note">The line: {text(centre)}, with every figure at its typical value, or its highest.</p>
    </div>
  );
}

const decimals = (most: number, { inBase }: Display) => (most / inBase >= 100 ? 0 : most / inBase >= 3 ? 1 : 2);

function labelOf({ kind, id }: Influence, { words }: OverheadInputs): string {
  if (kind === "choice") return id === "setup" ? "Set-up" : "Scoped configuration";
  if (kind === "input") return Object.entries(numberFields).find(([name]) => name === id)?.[1].label ?? id;
  return words.measures[partsOf(id).measure]?.name ?? id;
}

/** What the influence is set to, in words: `500`, `37.6 MiB`, `high availability`. */
function atText({ kind, id }: Influence, at: number | string, { words }: OverheadInputs): string {
  if (typeof at === "string") return id === "setup" ? (setupWord[at] ?? at) : at === "1" ? "yes" : "no";
  if (kind === "input") return formatExact(Number(at.toPrecision(6)));
  const unit = words.measures[partsOf(id).measure]?.unit ?? "";
  return `${formatExact(Number(at.toPrecision(3)))} ${unit}`;
}
