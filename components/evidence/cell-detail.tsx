import { Icon } from "@/components/ui/icon";
import type { CellDetail } from "@/lib/evidence/detail";
import { formatDate } from "@/lib/format/date";
import { paths } from "@/lib/paths";
import { ClaimsTable } from "./claims-table";
import { SupportMark } from "./support-mark";

/**
 * One cell in full: the state at the left, who says so at the right.
 * Opened below a matrix row and listed on a capability's page; `heading` says which.
 */
export function CellDetailView({ cell, heading }: { cell: CellDetail; heading: React.ReactNode }) {
  return (
    <div className="dt">
      <div className="stack">
        {heading}
        <p>
          <SupportMark support={cell.support} />
        </p>
        <p>{cell.detail ?? cell.reason ?? cell.note}</p>
        {(cell.resource || cell.since) && (
          <p className="note">
            {cell.resource && <code>{cell.resource}</code>}
            {cell.resource && cell.since && " · "}
            {cell.since && `since ${cell.since}`}
          </p>
        )}
      </div>
      <div className="stack loose">
        <ClaimsPart cell={cell} />
        <dl className="asides">
          <div>
            <dt>What counts as yes</dt>
            <dd>{cell.capability.countsAsYes}</dd>
          </div>
          {cell.rule && (
            <div>
              <dt>{cell.conflict ? "How the conflict was settled" : "How the state was reached"}</dt>
              <dd>
                {cell.rule.sentence} <a href={paths.rule(cell.rule.number)}>Rule {cell.rule.number}</a>
              </dd>
            </div>
          )}
          {cell.sought.length > 0 && (
            <div>
              <dt>Where an answer was sought</dt>
              <dd>
                <ul>
                  {cell.sought.map(({ where, on }) => (
                    <li key={where}>
                      {where}, <span className="quiet nw">{formatDate(on)}</span>
                    </li>
                  ))}
                </ul>
              </dd>
            </div>
          )}
        </dl>
      </div>
    </div>
  );
}

// --

function ClaimsPart({ cell }: { cell: CellDetail }) {
  if (cell.claims.length === 0)
    return (
      <p className="quiet">
        {cell.support === "unknown"
          ? "No source was found. Unknown is not a no."
          : "No claim is needed: the question makes no sense for this option."}
      </p>
    );
  return (
    <>
      <p className="row">
        {cell.conflict && (
          <b className="strong">
            <span className="interest">
              <Icon name="conflict" />
            </span>{" "}
            Sources disagree
          </b>
        )}
        <span className="note">{cell.tally}</span>
      </p>
      <ClaimsTable claims={cell.claims} caption={`Claims about ${cell.option.name}: ${cell.capability.name}`} />
    </>
  );
}
