import { Section } from "@/components/ui/section";
import type { Calculation } from "@/lib/overhead/calculation";
import { cheapestFirst } from "@/lib/overhead/cheapest-first";
import { RangeRows } from "./range-rows";

interface Props {
  calculation: Calculation;
}

/** Memory in use, control planes included: the answer in the first five seconds. */
export function MemorySection({ calculation }: Props) {
  const { results, units } = calculation;
  const whole = results.every(({ partial }) => !partial);
  return (
    <Section
      title="Memory in use"
      id="memory"
      aside={whole ? "Control planes included" : "Parts have no figure and are named below the cost"}
    >
      <RangeRows
        label="Memory in use by option"
        valueHead="Typical (low – high)"
        units={units}
        rows={cheapestFirst(results, "memory").map((result) => ({
          option: result.option,
          name: result.name,
          range: result.memory,
          absence: "These sources give no figure of memory in use.",
          singleWord: result.restsOn.memory,
          partial: result.partial,
        }))}
      />
    </Section>
  );
}

/** Cost of what must be held ready: the larger of requested and used, component by component. */
export function CostSection({ calculation }: Props) {
  const { values, results } = calculation;
  const differ = results.some(({ costPerMonth }) => costPerMonth?.kind === "alternatives");
  return (
    <Section title="Cost per month" id="cost" aside="What is set aside or used, whichever is more">
      <RangeRows
        label="Cost per month by option"
        valueHead="Per month"
        rows={cheapestFirst(results, "costPerMonth").map((result) => ({
          option: result.option,
          name: result.name,
          range: result.costPerMonth,
          absence: "These sources give neither use nor requests. Not priced.",
          singleWord: result.restsOn.costPerMonth,
          partial: result.atLeast.includes("costPerMonth"),
        }))}
      />
      <p className="note">
        Requests, not use, mostly drive the bill: the scheduler sets aside what a component requests, used or not. A
        component that uses more than it requests costs what it uses.{" "}
        {differ && "Where the defaults and a set-up for high availability differ, both are shown. "}
        {Object.keys(values.licences).length > 0
          ? "The licences you entered are included."
          : "Licences of enterprise editions are not included; no public price was found."}
      </p>
    </Section>
  );
}
