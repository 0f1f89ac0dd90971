import { GradeMark } from "@/components/evidence/grade-mark";
import { OptionName } from "@/components/evidence/option-mark";
import { ScrollBox, Section } from "@/components/ui/section";
import { formatDate } from "@/lib/format/date";
import * as paths from "@/lib/paths";
import type { DashboardView } from "../../_data/dashboard";
import type { FactView } from "../../_data/option";

/** The options at a glance; every value leads to its source. */
export function OptionsTable({ view }: { view: DashboardView }) {
  const labels = view.options[0]?.facts.map((fact) => fact.label) ?? [];
  return (
    <Section
      title={`The options on ${formatDate(view.today)}`}
      aside="Newest version seen in a source; newer ones may exist"
    >
      <ScrollBox label="Options, scrolls sideways">
        <table className="t dense">
          <thead>
            <tr>
              <th scope="col">Option</th>
              <th scope="col">Data plane</th>
              {labels.map((label) => (
                <th scope="col" key={label}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {view.options.map((option) => (
              <tr key={option.id}>
                <th scope="row">
                  <OptionName option={option.id} name={option.name} href={paths.option(option.id)} />
                </th>
                <td>{option.dataPlane}</td>
                {option.facts.map((fact) => (
                  <td key={fact.label}>
                    <FactCell fact={fact} />
                  </td>
                ))}
              </tr>
            ))}
            {view.ended.map(({ id, name, dataPlane, on }) => (
              <tr key={id} className="gone">
                <th scope="row">
                  <OptionName option={id} name={name} href={paths.option(id)} />
                </th>
                <td>{dataPlane}</td>
                <td colSpan={labels.length}>
                  Ended on {formatDate(on)}. <a href={paths.option(id)}>Its ways out</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
    </Section>
  );
}

// --

function FactCell({ fact }: { fact: FactView }) {
  if (fact.value === null) return <span className="quiet">{fact.because}</span>;
  // The grade stays on the line of the last word.
  const words = fact.value.split(" ");
  return (
    <>
      {words.slice(0, -1).join(" ")}{" "}
      <span className="nw">
        {words.at(-1)}{" "}
        <a
          href={paths.source(fact.origin.source.id)}
          aria-label={`Grade ${fact.origin.grade}: ${fact.origin.source.title}`}
        >
          <GradeMark grade={fact.origin.grade} />
        </a>
      </span>
    </>
  );
}
