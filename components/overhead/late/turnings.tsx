import { memo, useMemo } from "react";
import { ZoneBar } from "@/components/chart/zone-bar";
import { OptionName } from "@/components/evidence/option-mark";
import { Section } from "@/components/ui/section";
import { formatExact } from "@/lib/format/quantity";
import type { BreakEven } from "@/lib/overhead/break-even";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { waypointsOf } from "@/lib/overhead/drivers";
import { numberFields } from "@/lib/overhead/fields";
import { zonesSentence } from "@/lib/overhead/insight-words";
import { type Turning, turningsOf } from "@/lib/overhead/insights";
import { quantityWord } from "@/lib/overhead/words";

interface Props {
  calculation: Calculation;
  inputs: OverheadInputs;
}

/** At how many pods, nodes, requests, which share of L7, the order of two options changes. */
export const TurningsSection = memo(function TurningsSection({ calculation, inputs }: Props) {
  const turnings = useMemo(() => turningsOf(inputs, calculation), [inputs, calculation]);
  const reference = calculation.results.find(({ option }) => option === calculation.against);
  const turning = turnings.filter(({ breakEvens, scoping }) => breakEvens.length > 0 || scoping.some(flips));
  const steady = turnings.filter((one) => !turning.includes(one));
  if (!reference || turnings.length === 0) return null;
  return (
    <Section title="Where the order changes" id="break-even" aside={`Against ${reference.name}, one number at a time`}>
      {turning.map((one) => (
        <OneTurning key={one.option} turning={one} reference={reference.name} values={calculation.values} />
      ))}
      {steady.length > 0 && (
        <p className="note">
          No number of pods, nodes, requests or waypoints changes what can be said of{" "}
          {steady.map(({ name }) => name).join(", ")}.
        </p>
      )}
    </Section>
  );
});

// --

const flips = ({ scoped, unscoped }: Turning["scoping"][number]) => scoped !== unscoped;

function OneTurning({
  turning: { option, name, breakEvens, scoping },
  reference,
  values,
}: {
  turning: Turning;
  reference: string;
  values: Calculation["values"];
}) {
  return (
    <section aria-label={name}>
      <h3>
        <OptionName option={option} name={name} />
      </h3>
      <ul className="turns">
        {breakEvens.map((one) => (
          <li key={`${one.what} ${one.parameter}`}>
            <span>
              {quantityWord[one.what]} <span className="note">by {labelOf(one)}</span>
            </span>
            <ZoneBar
              zones={one.zones.map(({ from, to, verdict }) => ({ from, to, tone: verdict }))}
              here={hereOf(one, values)}
            />
            <span className="note">
              {zonesSentence(one)} You: {formatExact(hereOf(one, values))}.
            </span>
          </li>
        ))}
        {scoping.filter(flips).map(({ what, scoped, unscoped }) => (
          <li key={what}>
            <span>
              {quantityWord[what]} <span className="note">by scoping</span>
            </span>
            <span className="note wide">
              With scoped configuration {toldBy(scoped, reference)}; with the whole mesh’s {toldBy(unscoped, reference)}
              .
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const labelOf = ({ parameter }: BreakEven) => lower(numberFields[parameter].label);
const lower = (label: string) => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

function hereOf({ parameter }: BreakEven, values: Calculation["values"]): number {
  return parameter === "waypoints" ? waypointsOf(values) : values[parameter];
}

function toldBy(verdict: Turning["scoping"][number]["scoped"], reference: string): string {
  if (verdict === "less" || verdict === "more") return `${verdict} than ${reference}`;
  return verdict === "same" ? `as much as ${reference}` : verdict === "unknown" ? "not known" : "no proven difference";
}
