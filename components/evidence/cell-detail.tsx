import type { ReactNode } from "react";
import { Code } from "@/components/ui/code";
import { Icon } from "@/components/ui/icon";
import type { CellDetail } from "@/lib/evidence/detail";
import { isUnsettled } from "@/lib/evidence/unsettled";
import { soughtWords } from "@/lib/evidence/words";
import * as paths from "@/lib/paths";
import { ClaimsTable } from "./claims-table";
import { SupportMark } from "./support-mark";

/**
 * One cell in full: the state at the left, who says so at the right.
 * Opened in place it brings a heading and the row's definition; on the capability's page both stand above.
 */
export function CellDetailView({
  cell,
  heading,
  report,
}: {
  cell: CellDetail;
  heading?: ReactNode;
  /** Where an error in this cell can be reported; null where nobody takes reports. */
  report: string | null;
}) {
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
            {cell.resource && <Code text={cell.resource} />}
            {cell.resource && cell.since && " · "}
            {cell.since && `since ${cell.since}`}
          </p>
        )}
      </div>
      <div className="stack loose">
        <ClaimsPart cell={cell} />
        <Asides cell={cell} withDefinition={heading !== undefined} />
        {report && (
          <p className="note no-print">
            <a href={report}>Report an error in this cell</a>
          </p>
        )}
      </div>
    </div>
  );
}

// --

function Asides({ cell, withDefinition }: { cell: CellDetail; withDefinition: boolean }) {
  const asides = [
    withDefinition && { head: "What counts as yes", body: cell.capability.countsAsYes },
    cell.rule &&
      cell.rule.number > 0 && {
        head: ruleHead(cell),
        body: (
          <>
            {cell.rule.sentence} <a href={paths.rule(cell.rule.number)}>Rule {cell.rule.number}</a>
          </>
        ),
      },
    cell.sought.length > 0 && {
      head: "Where an answer was sought",
      body: soughtWords(cell.sought),
    },
  ].filter((aside) => !!aside);
  if (asides.length === 0) return null;
  return (
    <dl className="asides">
      {asides.map(({ head, body }) => (
        <div key={head}>
          <dt>{head}</dt>
          <dd>{body}</dd>
        </div>
      ))}
    </dl>
  );
}

function ruleHead(cell: CellDetail): string {
  if (isUnsettled(cell)) return "Why it stays open";
  return cell.conflict ? "How the conflict was settled" : "How the state was reached";
}

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
