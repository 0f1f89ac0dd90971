import type { FactStatement, Proof } from "@/lib/evidence/fact-check";
import { factTopicWord, soughtWords, supportWord } from "@/lib/evidence/words";
import { formatDate } from "@/lib/format/date";
import * as paths from "@/lib/paths";
import { OriginLink } from "./origin-link";
import { VerdictMark } from "./verdict-mark";

/** Statements of an article: what it says, the verdict, what the sources say, and which. */
export function FactStatements({ statements }: { statements: readonly FactStatement[] }) {
  return (
    <ol className="checked">
      {statements.map((statement) => (
        <li key={statement.id} id={statement.id}>
          <div className="stack gap-0">
            <p>{statement.says}</p>
            <p className="note">
              {factTopicWord[statement.topic]} · {statement.where} · checked {formatDate(statement.checkedOn)} ·{" "}
              <a href={`#${statement.id}`}>{statement.id}</a>
            </p>
          </div>
          <p>
            <VerdictMark verdict={statement.verdict} />
          </p>
          <div className="stack gap-0">
            <p>{statement.finding}</p>
            {statement.proofs.length > 0 && (
              <ul className="proofs">
                {statement.proofs.map((proof) => (
                  <li key={keyOf(proof)}>
                    <ProofLink proof={proof} />
                  </li>
                ))}
              </ul>
            )}
            {statement.sought.length > 0 && <p className="note">Sought: {soughtWords(statement.sought)}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}

// --

function keyOf(proof: Proof): string {
  if (proof.kind === "cell") return `${proof.capability.id}.${proof.option.id}`;
  return proof.kind === "source" ? `${proof.origin.source.id} ${proof.origin.locator}` : proof.id;
}

function ProofLink({ proof }: { proof: Proof }) {
  if (proof.kind === "source") return <OriginLink origin={proof.origin} />;
  if (proof.kind === "figure") return <a href={paths.source(proof.source, proof.id)}>{proof.name}</a>;
  if (proof.kind === "requirement") return <a href={paths.framework(proof.framework, proof.id)}>{proof.name}</a>;
  return (
    <>
      <a href={paths.capability(proof.capability.id, proof.option.id)}>
        {proof.capability.name}, {proof.option.name}
      </a>
      : {supportWord[proof.support].toLowerCase()}
    </>
  );
}
