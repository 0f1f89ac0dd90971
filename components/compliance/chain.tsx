import { Fragment } from "react";
import { OriginLink } from "@/components/evidence/origin-link";
import type { ShownBlock, ShownFramework, ShownRequirement } from "@/lib/compliance/page";
import { confidenceWord } from "@/lib/compliance/words";
import { formatDate } from "@/lib/format/date";
import * as paths from "@/lib/paths";
import { How } from "./how";
import { Origins } from "./origins";
import { Sentences } from "./sentences";

/** The chain of one requirement: what it asks, the capability, how each option does it, evidence, what stays. */
export function Chain({
  requirement,
  options,
  blocks,
}: {
  requirement: ShownRequirement;
  options: ShownFramework["options"];
  /** All of the page. */
  blocks: readonly ShownBlock[];
}) {
  const uses = requirement.blocks.flatMap(({ id, note }) =>
    blocks.filter((block) => block.id === id).map((block) => ({ block, note })),
  );
  const used = uses.map(({ block }) => block);
  return (
    <ol className="chain">
      <Asks requirement={requirement} />
      <li>
        <h4>Capability</h4>
        <p>{requirement.reaches}</p>
        {uses.map(({ block, note }) => (
          <div key={block.id}>
            <a href={paths.block(block.id)}>{block.name}</a>
            <p className="note">{note ?? block.gives}</p>
          </div>
        ))}
      </li>
      <li>
        <h4>How each option does it</h4>
        <How options={options} blocks={used} states={requirement.states} />
      </li>
      <Evidence
        own={requirement.evidence}
        cadence={requirement.cadence}
        blocks={requirement.relevance === "none" ? [] : used}
      />
      <li>
        <h4>What stays yours</h4>
        <p>{requirement.residual.says}</p>
        <p className="note">Owner: {requirement.residual.owner}</p>
      </li>
    </ol>
  );
}

// --

function Asks({ requirement }: { requirement: ShownRequirement }) {
  const { asks, appliesSince, origins, sought, confidence } = requirement;
  return (
    <li>
      <h4>Requirement</h4>
      <p>{asks}</p>
      {appliesSince && <p className="note">Applies since {formatDate(appliesSince)}.</p>}
      <p className="note">
        <a href={`${paths.method}#confidence`}>{confidenceWord[confidence]}</a>.
      </p>
      <Origins origins={origins} />
      {sought.length > 0 && (
        <p className="note">Sought in {sought.map(({ where, on }) => `${where} (${formatDate(on)})`).join("; ")}.</p>
      )}
    </li>
  );
}

/** What the requirement itself asks for, and what its blocks give. Their commands stand on their own pages. */
function Evidence({
  own,
  cadence,
  blocks,
}: {
  own: readonly string[];
  cadence: ShownRequirement["cadence"];
  blocks: readonly ShownBlock[];
}) {
  const accepted = [...new Set(blocks.flatMap(({ accepted }) => accepted))].filter((one) => !own.includes(one));
  return (
    <li className="ev">
      <h4>Evidence an assessor can use</h4>
      {own.length > 0 && (
        <>
          <h5>For this requirement</h5>
          <Sentences list={own} />
        </>
      )}
      {cadence && (
        <div className="stack gap-0">
          <p>
            <b className="strong">How often:</b> {cadence.value}
          </p>
          <OriginLink origin={cadence.origin} />
        </div>
      )}
      {accepted.length > 0 && (
        <details className="fold">
          <summary>For the capability ({accepted.length})</summary>
          <Sentences list={accepted} />
        </details>
      )}
      {own.length + accepted.length === 0 && <p>None from a mesh.</p>}
      {blocks.length > 0 && (
        <p className="note">
          How it is switched on, and the commands:{" "}
          {blocks.map(({ id, name }, index) => (
            <Fragment key={id}>
              {index > 0 && ", "}
              <a href={paths.block(id)}>{name}</a>
            </Fragment>
          ))}
        </p>
      )}
    </li>
  );
}
