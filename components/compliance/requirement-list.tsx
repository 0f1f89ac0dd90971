import { OptionMark } from "@/components/evidence/option-mark";
import { Icon } from "@/components/ui/icon";
import { Section } from "@/components/ui/section";
import { numbered } from "@/lib/collection/numbered";
import type { ShownBlock, ShownFramework, ShownRequirement } from "@/lib/compliance/page";
import { Anchor } from "./anchor";
import { Chain } from "./chain";
import { MisreadingNotice } from "./misreadings";
import { RelevanceMark } from "./relevance-mark";

/** Every requirement as a row that opens; those a mesh does nothing for keep their place. */
export function RequirementList({
  options,
  requirements,
  blocks,
  open,
}: {
  options: ShownFramework["options"];
  requirements: readonly ShownRequirement[];
  /** Those that the requirements name. */
  blocks: readonly ShownBlock[];
  /** The one that is open at first. */
  open: string | undefined;
}) {
  return (
    <Section
      title={`Requirements listed: ${requirements.length}`}
      id="requirements"
      aside={<Chips options={options} />}
    >
      <div className="reqs">
        {requirements.map((requirement) => (
          <Requirement
            key={requirement.id}
            requirement={requirement}
            options={options}
            blocks={blocks}
            open={requirement.id === open}
          />
        ))}
      </div>
    </Section>
  );
}

// --

/** Hides options from every chain, by style alone: the rules are in compliance.css, by place in this list. */
function Chips({ options }: Pick<ShownFramework, "options">) {
  return (
    <fieldset className="chips no-print">
      <legend className="vh">Show these options</legend>
      {options.map(({ id, name }) => (
        <label className="chip" key={id}>
          <input type="checkbox" defaultChecked autoComplete="off" />
          <OptionMark option={id} size={8} />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

/** Shared by the row that is open at first and by what a link to another row opens, so that the link closes this one. */
const first = "first-open";

function Requirement({
  requirement,
  options,
  blocks,
  open,
}: {
  requirement: ShownRequirement;
  options: ShownFramework["options"];
  blocks: readonly ShownBlock[];
  open: boolean;
}) {
  const { id, number, title, relevance, confidence, residual, misreadings } = requirement;
  return (
    <details className="req" open={open} name={open ? first : undefined}>
      <summary>
        <span className="mid">{number}</span>
        <h3>
          {title}
          {confidence === "general" && <span className="flag">check the official text</span>}
          {misreadings.length > 0 && (
            <span className="flag">
              <Icon name="warn" size={12} /> claim corrected
            </span>
          )}
        </h3>
        <RelevanceMark relevance={relevance} />
        <span className="gap">
          <span className="quiet">Yours:</span> {residual.short}
        </span>
      </summary>
      <Anchor id={id} inPlaceOf={open ? undefined : first} />
      <div className="in">
        {numbered(misreadings).map(({ n, item }) => (
          <MisreadingNotice key={n} misreading={item} />
        ))}
        <Chain requirement={requirement} options={options} blocks={blocks} />
      </div>
    </details>
  );
}
