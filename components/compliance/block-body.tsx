import { Section } from "@/components/ui/section";
import { groupBy } from "@/lib/collection/group-by";
import type { WholeBlock } from "@/lib/compliance/block-page";
import { cadenceWord } from "@/lib/compliance/plan-words";
import type { RequirementRef } from "@/lib/compliance/reference";
import * as paths from "@/lib/paths";
import { Commands } from "./commands";
import { CoverTable } from "./cover-table";
import { Statements } from "./origins";
import { RelevanceMark } from "./relevance-mark";

/** Everything of a block below what it gives: each option’s part in it, what it is worth to an assessor, its checks. */
export function BlockBody({ block }: { block: WholeBlock }) {
  const checked = block.covers.filter(({ commands }) => commands.length > 0);
  return (
    <>
      <Section
        title="By option"
        id="by-option"
        aside={
          <>
            Each state is the weakest of the block’s rows in the matrix.{" "}
            <a href={`${paths.method}#coverage`}>How it is computed</a>
          </>
        }
      >
        <CoverTable name={block.name} covers={block.covers} />
      </Section>
      <Section title="For the assessor" id="assessor">
        <Worth block={block} />
      </Section>
      {checked.length > 0 && (
        <Section
          title="Commands"
          id="commands"
          aside="They only read. What they show holds for the moment they are run."
        >
          <div>
            {checked.map((cover) => (
              <Commands key={cover.option.id} cover={cover} />
            ))}
          </div>
        </Section>
      )}
    </>
  );
}

// --

function Worth({ block: { takes, accepted, limits, usedBy } }: { block: WholeBlock }) {
  return (
    <dl className="spec">
      <dt>What you can show</dt>
      <dd>
        <ul className="dashed">
          {accepted.map(({ what, every }) => (
            <li key={what}>
              {what} <span className="quiet">{cadenceWord[every]}.</span>
            </li>
          ))}
        </ul>
      </dd>
      {limits.length > 0 && (
        <>
          <dt>Where it ends</dt>
          <dd>
            <Statements list={limits} />
          </dd>
        </>
      )}
      <dt>Asked for by</dt>
      <dd>
        <UsedBy requirements={usedBy} />
      </dd>
      <dt>Rows it takes</dt>
      <dd className="row">
        {takes.map(({ id, name }) => (
          <a key={id} href={paths.capability(id)}>
            {name}
          </a>
        ))}
      </dd>
    </dl>
  );
}

function UsedBy({ requirements }: { requirements: readonly RequirementRef[] }) {
  const byFramework = groupBy(requirements, ({ framework }) => framework.short);
  return (
    <ul className="stack">
      {[...byFramework].map(([short, list]) => (
        <li className="row" key={short}>
          <span className="mid">{short}</span>
          {list.map(({ framework, id, number, relevance }) => (
            <span className="row gap-1" key={id}>
              <a href={paths.framework(framework.id, id)}>{number}</a>
              <RelevanceMark relevance={relevance} />
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
