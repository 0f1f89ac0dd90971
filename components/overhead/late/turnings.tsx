import { memo, useMemo } from "react";
import { ZoneBar } from "@/components/chart/zone-bar";
import { OptionName } from "@/components/evidence/option-mark";
import { Section } from "@/components/ui/section";
import { lowerFirst } from "@/lib/format/lower-first";
import { formatExact } from "@/lib/format/quantity";
import type { BreakEven } from "@/lib/overhead/break-even";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import { waypointsOf } from "@/lib/overhead/drivers";
import { numberFields } from "@/lib/overhead/fields";
import { zonesSentence } from "@/lib/overhead/insight-words";
import { type Turning, turningOf } from "@/lib/overhead/insights";
import { quantityWord } from "@/lib/overhead/words";

interface Props {
  calculation: Calculation;
  inputs: OverheadInputs;
}

/** At how many pods, nodes, requests, which share of L7, the order of two options changes. */
export const TurningsSection = memo(function TurningsSection({ calculation, inputs }: Props) {
  const { results, against } = calculation;
  const reference = results.find(({ option }) => option === against);
  if (!reference || results.length < 2) return null;
  return (
    <Section title="Where the order changes" id="break-even" aside={`Against ${reference.name}, one number at a time`}>
      <p className="note">
        Dark: less. Light: more. Empty: no proven difference. Dotted: not known. The scale goes by ratio; the mark is
        you.
      </p>
      {results.map(
        ({ option }) =>
          option !== against && (
            <OneTurning
              key={option}
              option={option}
              reference={reference.name}
              calculation={calculation}
              inputs={inputs}
            />
          ),
      )}
    </Section>
  );
});

// --

const flips = ({ scoped, unscoped }: Turning["scoping"][number]) => scoped !== unscoped;

/** Worked out one option at a time, so that a key comes between. */
function OneTurning({ option, reference, calculation, inputs }: Props & { option: string; reference: string }) {
  const turning = useMemo(() => turningOf(inputs, calculation, option), [inputs, calculation, option]);
  if (!turning) return null;
  const { name, breakEvens, scoping } = turning;
  const { values } = calculation;
  return (
    <section aria-label={name}>
      <h3>
        <OptionName option={option} name={name} />
      </h3>
      {breakEvens.length === 0 && !scoping.some(flips) && (
        <p className="note">No number of pods, nodes, requests or waypoints changes what can be said of it.</p>
      )}
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

const labelOf = ({ parameter }: BreakEven) => lowerFirst(numberFields[parameter].label);

function hereOf({ parameter }: BreakEven, values: Calculation["values"]): number {
  return parameter === "waypoints" ? waypointsOf(values) : values[parameter];
}

function toldBy(verdict: Turning["scoping"][number]["scoped"], reference: string): string {
  if (verdict === "less" || verdict === "more") return `${verdict} than ${reference}`;
  return verdict === "same" ? `as much as ${reference}` : verdict === "unknown" ? "not known" : "no proven difference";
}
