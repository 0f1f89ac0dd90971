import { Acceptability } from "@/components/decision/acceptability";
import { Changes } from "@/components/decision/changes";
import { FailingList } from "@/components/decision/failing";
import { Reasons } from "@/components/decision/reasons";
import { Steps } from "@/components/decision/steps";
import { Section } from "@/components/ui/section";
import { sizesText } from "@/lib/decision/record/sizes";
import type { RecommendationEmbed } from "../../_data/embed/recommendation";

/** The verdict's grounds: who is first how often, what speaks for and against, what would change it, what was answered. */
export function RecommendationView({ result: view, links }: RecommendationEmbed) {
  const { decision, telling, words, cases, flips, weightFlips } = view;
  const answered = telling.answered > 0;
  const props = { sizes: sizesText(view), overheadHref: links.overhead, words };
  return (
    <>
      {answered && decision.ranking.length > 1 && (
        <Section title="How often each comes first">
          <Acceptability ranking={decision.ranking} words={words} />
        </Section>
      )}
      {answered &&
        cases.map(({ option, for: speaksFor, against }) => (
          <div className="cols" key={option}>
            <Section className="c6" title={`For ${words.options[option] ?? option}`}>
              <Reasons reasons={speaksFor} leader={option} sign="+" {...props} />
            </Section>
            <Section className="c6" title="Against it">
              <Reasons reasons={against} leader={option} sign="−" {...props} />
            </Section>
          </div>
        ))}
      {decision.eliminated.length > 0 && (
        <Section title="Ruled out by a must" aside={links.out}>
          <FailingList failing={decision.eliminated} words={words} />
        </Section>
      )}
      {answered && (
        <>
          <Section title="What would change this" aside="Every answer and every weight was tried, at typical values">
            <Changes flips={flips} weightFlips={weightFlips} hrefOf={links.flip} words={words} />
          </Section>
          <Section title="The answers" aside={`Version ${decision.method} of the method`}>
            <Steps steps={links.answers.filter(({ answer }) => answer !== null)} label="The answers" />
          </Section>
        </>
      )}
    </>
  );
}
