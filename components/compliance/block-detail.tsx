import { OptionMark, OptionName } from "@/components/evidence/option-mark";
import { OriginLink } from "@/components/evidence/origin-link";
import { SupportMark } from "@/components/evidence/support-mark";
import { groupBy } from "@/lib/collection/group-by";
import type { ShownCover, WholeBlock } from "@/lib/compliance/page";
import type { RequirementRef } from "@/lib/compliance/reference";
import { paths } from "@/lib/paths";
import { Anchor } from "./anchor";
import { Commands } from "./commands";
import { Statements } from "./origins";
import { RelevanceMark } from "./relevance-mark";
import { Sentences } from "./sentences";
import { StateMark } from "./state-mark";

/** One block as a row that opens: what it gives, each option’s part in it, its checks, where it ends, who asks for it. */
export function BlockDetail({ block }: { block: WholeBlock }) {
  return (
    <details className="blk">
      <summary>
        <h3>{block.name}</h3>
        {block.covers.map(({ option, state }) => (
          <span className="state" key={option.id}>
            <OptionMark option={option.id} />
            <span className="vh">{option.name}: </span>
            <StateMark support={state} />
          </span>
        ))}
      </summary>
      <Anchor id={block.id} />
      <div className="in">
        <Inside block={block} />
      </div>
    </details>
  );
}

// --

function Inside({ block }: { block: WholeBlock }) {
  return (
    <>
      <p className="body">{block.gives}</p>
      <table className="t cover">
        <caption className="vh">{block.name}: how each option covers it</caption>
        <thead>
          <tr>
            <th scope="col">Option</th>
            <th scope="col">State</th>
            <th scope="col">Decided by</th>
            <th scope="col">Switched on by</th>
          </tr>
        </thead>
        <tbody>
          {block.covers.map((cover) => (
            <OptionRow key={cover.option.id} cover={cover} />
          ))}
        </tbody>
      </table>
      <div className="folds">
        {block.covers.map((cover) => (
          <Commands key={cover.option.id} cover={cover} />
        ))}
      </div>
      <dl className="spec">
        <dt>Rows it takes</dt>
        <dd className="row">
          {block.takes.map(({ id, name }) => (
            <a key={id} href={paths.capability(id)}>
              {name}
            </a>
          ))}
        </dd>
        <dt>What you can show an assessor</dt>
        <dd>
          <Sentences list={block.accepted} />
        </dd>
        {block.limits.length > 0 && <Limits limits={block.limits} />}
        <UsedBy requirements={block.usedBy} />
      </dl>
    </>
  );
}

function OptionRow({ cover }: { cover: ShownCover }) {
  const { option, state, rows, cells, switchOn } = cover;
  return (
    <tr>
      <th scope="row">
        <OptionName option={option.id} name={option.name} href={paths.option(option.id)} />
      </th>
      <td>
        <SupportMark support={state} />
      </td>
      <td>
        <ul className="stack">
          {cells.map(({ row, note, resource, since }) => (
            <li key={row.id}>
              <a href={paths.capability(row.id, option.id)}>{row.name}</a>
              {note && `: ${note}`}
              {(resource || since) && (
                <span className="claim-where">
                  {resource && <code>{resource}</code>}
                  {resource && since && " · "}
                  {since && `since ${since}`}
                </span>
              )}
            </li>
          ))}
          {state === "full" && rows > 1 && (
            <li className="note">Full in {rows === 2 ? "both rows" : `all ${rows} rows`}.</li>
          )}
        </ul>
      </td>
      <td>
        {switchOn ? (
          <div className="stack">
            <span>{switchOn.value}</span>
            <OriginLink origin={switchOn.origin} />
          </div>
        ) : (
          <span className="quiet">{state === "none" ? "Not available" : "Needs no switch"}</span>
        )}
      </td>
    </tr>
  );
}

function Limits({ limits }: Pick<WholeBlock, "limits">) {
  return (
    <>
      <dt>Where it ends</dt>
      <dd>
        <Statements list={limits} />
      </dd>
    </>
  );
}

function UsedBy({ requirements }: { requirements: readonly RequirementRef[] }) {
  const byFramework = groupBy(requirements, ({ framework }) => framework.short);
  return (
    <>
      <dt>Asked for by</dt>
      <dd>
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
      </dd>
    </>
  );
}
