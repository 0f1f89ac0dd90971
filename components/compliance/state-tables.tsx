import type { ReactNode } from "react";
import { OptionName } from "@/components/evidence/option-mark";
import { SupportMark } from "@/components/evidence/support-mark";
import { ScrollBox } from "@/components/ui/section";
import type { StateTables as Tables } from "@/lib/compliance/state-tables";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import type { Support } from "@/lib/schema/vocabulary";
import { RelevanceMark } from "./relevance-mark";
import { RequirementHead } from "./requirement-head";

/** What the options have of the capabilities that count, then requirement by requirement with what stays. */
export function StateTables({ tables: { options, blocks, requirements } }: { tables: Tables }) {
  const states = (all: readonly (Support | null)[]) =>
    options.map(({ id }, index) => {
      const state = all[index];
      return <td key={id}>{state ? <SupportMark support={state} /> : <span className="quiet">nothing</span>}</td>;
    });
  const heads = options.map(({ id, name }) => (
    <th scope="col" key={id}>
      <OptionName option={id} name={name} href={paths.option(id)} />
    </th>
  ));
  return (
    <>
      {blocks.length > 0 && (
        <Table label="Capabilities that count" first="Capability" heads={heads} last="Needed by">
          {blocks.map(({ id, name, states: own, requirements: needing }) => (
            <tr key={id}>
              <th scope="row">
                <a href={paths.block(id)}>{name}</a>
              </th>
              {states(own)}
              <td>{count(needing, "requirement")}</td>
            </tr>
          ))}
        </Table>
      )}
      <Table label="Requirements" first="Requirement" second={["A mesh", "Stays with you"]} heads={heads}>
        {requirements.map(({ requirement, states: own, short, owner }) => (
          <tr key={`${requirement.framework.id} ${requirement.id}`}>
            <RequirementHead of={requirement} />
            <td>
              <div className="stays">
                <RelevanceMark relevance={requirement.relevance} />
                <span>
                  {short}
                  <span className="claim-where">Owner: {owner}</span>
                </span>
              </div>
            </td>
            {states(own)}
          </tr>
        ))}
      </Table>
    </>
  );
}

// --

function Table({
  label,
  first,
  second,
  heads,
  last,
  children,
}: {
  label: string;
  first: string;
  /** What stands together in a column after the first: side by side, or one above the other where it is narrow. */
  second?: readonly string[];
  heads: ReactNode;
  last?: string;
  children: ReactNode;
}) {
  return (
    <ScrollBox label={label}>
      <table className="t state-table">
        <caption className="vh">{label}</caption>
        <thead>
          <tr>
            <th scope="col">{first}</th>
            {second && (
              <th scope="col">
                <div className="stays">
                  {second.map((word) => (
                    <span key={word}>{word}</span>
                  ))}
                </div>
              </th>
            )}
            {heads}
            {last && <th scope="col">{last}</th>}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </ScrollBox>
  );
}
