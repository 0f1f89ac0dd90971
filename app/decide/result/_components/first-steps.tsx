import { Section } from "@/components/ui/section";
import type { Decision } from "@/lib/decision/decide";
import { paths } from "@/lib/paths";
import type { ResultLinks } from "../../../_data/decision";
import { decisionWords } from "../../../_data/decision-words";

/** What to do first with the option recommended, and where to read on. */
export function FirstSteps({
  leader,
  next,
  links,
  className,
}: {
  leader: string;
  next: Decision["next"];
  links: ResultLinks;
  className: string;
}) {
  const name = decisionWords.options[leader] ?? leader;
  return (
    <Section className={className} title={leader === "no-mesh" ? "Not yet: begin with" : `With ${name}, begin here`}>
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
      <p className="row">
        <a href={paths.option(leader)}>{name} in full</a>
        <a href={links.overhead}>Overhead at your size</a>
        {links.frameworks.map(({ id, name: framework }) => (
          <a key={id} href={paths.framework(id)}>
            {framework}: what stays yours
          </a>
        ))}
      </p>
    </Section>
  );
}
