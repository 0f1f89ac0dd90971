import { Section } from "@/components/ui/section";
import type { Decision } from "@/lib/decision/decide";
import { listOf } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { decisionWords } from "../../../_data/decision-words";
import type { ResultLinks } from "../../../_data/result-links";

const nameOf = (option: string) => decisionWords.options[option] ?? option;

/** What to do first with the option recommended, and where to read on. A tie is for a trial to break. */
export function FirstSteps({
  decision: { outcome, next },
  links,
  className,
}: {
  decision: Pick<Decision, "outcome" | "next">;
  links: ResultLinks;
  className: string;
}) {
  const [leader = ""] = outcome.options;
  const tie = outcome.kind === "tie";
  const title = tie
    ? "A trial decides"
    : leader === "no-mesh"
      ? "Not yet: begin with"
      : `With ${nameOf(leader)}, begin here`;
  return (
    <Section className={className} title={title}>
      {tie ? (
        <p className="body">
          Try {listOf(outcome.options.map(nameOf))} on the rows that separate them, or give a weight that settles it.
        </p>
      ) : (
        <ol className="reasons">
          {next.map(({ says, row }, index) => (
            <li key={says}>
              <span className="sign">{index + 1}</span>
              <div>
                {says}
                <span className="from">
                  <a href={paths.capability(row, leader)}>{decisionWords.rows[row]}</a>
                </span>
              </div>
            </li>
          ))}
        </ol>
      )}
      <p className="row">
        {outcome.options.map((option) => (
          <a key={option} href={paths.option(option)}>
            {nameOf(option)} in full
          </a>
        ))}
        <a href={links.overhead}>Overhead at your size</a>
        {links.plan && <a href={links.plan}>{tie ? "What differs for an assessor" : "The plan for your frameworks"}</a>}
        {links.frameworks.map(({ id, name }) => (
          <a key={id} href={paths.framework(id)}>
            {name}: what stays yours
          </a>
        ))}
      </p>
    </Section>
  );
}
