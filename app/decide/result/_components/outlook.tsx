import { AdoptionPlan } from "@/components/decision/adoption-plan";
import { Revisit } from "@/components/decision/revisit";
import { Trials } from "@/components/decision/trial";
import { Section } from "@/components/ui/section";
import { sizesOf } from "@/lib/decision/sizes";
import type { DecisionView } from "../../../_data/decision";
import type { ResultLinks } from "../../../_data/result-links";
import { exitCriteria, resultOutlook } from "../../../_data/result-outlook";

/** How to adopt what is recommended, what to try before, and when to decide again; on today's facts. */
export function Outlook({ view, links }: { view: DecisionView; links: ResultLinks }) {
  const { decision, words, answers } = view;
  const stays = decision.next.kind === "stay";
  const { plan, trials, revisit } = resultOutlook(view);
  const [leader = ""] = decision.outcome.options;
  const name = words.options[leader] ?? leader;
  const tie = decision.outcome.kind === "tie";
  return (
    <>
      <Section
        id="trial"
        title={tie ? "What a trial has to settle" : "What to verify yourself, before it is final"}
        aside="With what counts as passed"
      >
        <Trials
          trials={trials}
          exits={exitCriteria}
          sizes={sizesOf(answers)}
          overheadHref={links.overhead}
          words={words}
        />
      </Section>
      {plan && (
        <Section
          id="adoption"
          title={stays ? `Staying with ${name}: what to bring up to it` : `In stages, with ${name}`}
          aside={tie ? "Of the first of the tie" : "Each step with the cell that says how"}
        >
          <AdoptionPlan plan={plan} words={words} />
        </Section>
      )}
      {revisit && (
        <Section id="revisit" title="When to decide again" aside={tie ? "Of the first of the tie" : undefined}>
          <Revisit revisit={revisit} words={words} />
        </Section>
      )}
    </>
  );
}
