import { Changes } from "@/components/decision/changes";
import { FactChanges } from "@/components/decision/fact-changes";
import { FailingList } from "@/components/decision/failing";
import { NearMisses } from "@/components/decision/near-misses";
import { Section } from "@/components/ui/section";
import type { DecisionView } from "../../../_data/decision";
import type { ResultLinks } from "../../../_data/result-links";

interface Given {
  view: DecisionView;
  links: ResultLinks;
}

/** Every answer, weight and fact that alone would put another option first. */
export function WhatWouldChange({ view: { flips, weightFlips, factFlips, words }, links }: Given) {
  return (
    <div className="cols" id="changes">
      <Section
        className="c6"
        title="What would change this"
        aside="Every answer and every weight was tried, at typical values"
      >
        <Changes flips={flips} weightFlips={weightFlips} hrefOf={links.flip} words={words} />
      </Section>
      <Section
        className="c6"
        title="Which fact would change this"
        aside="Every cell that counts was moved by one level"
      >
        <FactChanges flips={factFlips} overheadHref={links.overhead} words={words} />
      </Section>
    </div>
  );
}

/** Options that are out: those that one answer alone rules out first, with the place they would take. */
export function RuledOut({ view: { decision, nearMisses, words }, links }: Given) {
  const near = new Set(nearMisses.map(({ option }) => option));
  const others = decision.eliminated.filter(({ option }) => !near.has(option));
  if (decision.eliminated.length === 0) return null;
  return (
    <Section id="out" title="Ruled out by a must" aside={links.out}>
      {nearMisses.length > 0 && <NearMisses misses={nearMisses} questionHref={links.question} words={words} />}
      {others.length > 0 && <FailingList failing={others} words={words} />}
    </Section>
  );
}
