import { Costs } from "@/components/decision/costs";
import { Section } from "@/components/ui/section";
import { sizesOf } from "@/lib/decision/sizes";
import { formatExact } from "@/lib/format/quantity";
import * as paths from "@/lib/paths";
import type { DecisionView } from "../../../_data/decision";
import type { ResultLinks } from "../../../_data/result-links";

interface Given {
  view: DecisionView;
  links: ResultLinks;
}

/** What the options left add at the reader's size. */
export function Money({ view: { decision, answers, words }, links }: Given) {
  const { pods, nodes, rps } = sizesOf(answers);
  const size = `${formatExact(pods)} pods, ${formatExact(nodes)} nodes, ${formatExact(rps)} req/s`;
  const derived = answers.sizes.pods === undefined || answers.sizes.nodes === undefined;
  return (
    <Section
      id="overhead"
      title={derived ? "Overhead, at an example’s size" : "Overhead at your size"}
      aside={
        <>
          {size}. <a href={links.overhead}>Calculation and its sources</a>
        </>
      }
    >
      <Costs
        estimates={decision.standing.estimates}
        options={decision.ranking.map(({ option }) => option)}
        words={words}
      />
    </Section>
  );
}

/** What follows for the frameworks that bind the reader. */
export function Frameworks({ view: { decision }, links }: Given) {
  if (!links.plan || links.frameworks.length === 0) return null;
  return (
    <Section
      id="frameworks"
      title="For your frameworks"
      aside={
        <a href={links.plan}>
          {decision.outcome.kind === "tie" ? "What differs for an assessor" : "The whole plan, with evidence and gaps"}
        </a>
      }
    >
      {links.planFinding && <p className="body">{links.planFinding}</p>}
      <p className="row">
        {links.frameworks.map(({ id, name }) => (
          <a key={id} href={paths.framework(id)}>
            {name}: what stays yours
          </a>
        ))}
      </p>
    </Section>
  );
}
