import { Fragment, type ReactNode } from "react";
import { OptionName } from "@/components/evidence/option-mark";
import { Section } from "@/components/ui/section";
import { count, listOf } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import type { RevisionChanges } from "@/lib/revision/changes";
import { figureWords } from "@/lib/revision/changes-words";
import { hasCapability, hasOption, nameOfBlock, nameOfCapability, nameOfOption } from "../../../_data/names";

/** What came, went or changed besides cells. Cells of whole options and rows that came are counted, not listed. */
export function Came({ changes }: { changes: RevisionChanges }) {
  const { options, capabilities, models, compliance } = changes;
  const rows = [
    ...capabilities.added.map((id) => ({ id, kind: "new" })),
    ...capabilities.gone.map((id) => ({ id, kind: "gone" })),
  ];
  const told: [label: string, what: ReactNode][] = [
    ["Options", options.length > 0 && options.map((option) => <Moved key={option.id} {...option} />)],
    [
      "Rows",
      rows.length > 0 &&
        rows.map(({ id, kind }) => (
          <span key={id}>
            {hasCapability(id) ? <a href={paths.capability(id)}>{nameOfCapability(id)}</a> : nameOfCapability(id)}{" "}
            <span className="quiet">{kind}</span>
          </span>
        )),
    ],
    ["Figures", figuresOf(changes)],
    ["Multiplied with something else", models?.length && listOf(models.map(nameOfOption))],
    ["Blocks that take other rows", compliance?.blocks.length && listOf(compliance.blocks.map(nameOfBlock))],
    ["Requirements", compliance?.requirements.length && needOther(compliance.requirements.length)],
  ];
  const shown = told.filter(([, what]) => what);
  if (shown.length === 0) return null;
  return (
    <Section title="Options, rows and figures" id="came">
      <dl className="spec">
        {shown.map(([label, what]) => (
          <Fragment key={label}>
            <dt>{label}</dt>
            <dd className="row">{what}</dd>
          </Fragment>
        ))}
      </dl>
    </Section>
  );
}

// --

function Moved({ id, before, after }: RevisionChanges["options"][number]) {
  const became = before === null ? "new" : after === null ? "gone" : `was ${before}, is ${after}`;
  return (
    <span>
      <OptionName option={id} name={nameOfOption(id)} {...(hasOption(id) && { href: paths.option(id) })} />{" "}
      <span className="quiet">{became}</span>
    </span>
  );
}

function figuresOf({ figures }: RevisionChanges): string {
  return figures === null ? "not recorded in the earlier revision" : listOf(figureWords(figures));
}

const needOther = (number: number) =>
  `${count(number, "requirement weighs", "requirements weigh")} otherwise or ${number === 1 ? "needs" : "need"} other blocks`;
