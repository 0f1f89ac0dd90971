import type { ReactNode } from "react";
import type { RelevanceCounts } from "@/lib/compliance/framework";
import { relevanceMeaning, relevanceWord } from "@/lib/compliance/words";
import { type Relevance, relevances } from "@/lib/schema/compliance-vocabulary";

/** Ink only: relevance is no state of an option and must not look like one. Made anew each time, as in OptionMark. */
const shapes: Record<Relevance, () => ReactNode> = {
  direct: () => <circle className="on" cx="6" cy="6" r="5" />,
  supporting: () => (
    <>
      <circle cx="6" cy="6" r="5" />
      <path className="on" d="M6 1a5 5 0 0 1 0 10z" />
    </>
  ),
  evidence: () => (
    <>
      <circle cx="6" cy="6" r="5" />
      <circle className="on" cx="6" cy="6" r="1.6" />
    </>
  ),
  none: () => <circle cx="6" cy="6" r="5" strokeDasharray="1.8 2" />,
};

/** The shape alone: a word has to stand by it, at least for those who hear the page. */
export function RelevanceShape({ relevance }: { relevance: Relevance }) {
  return (
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      {shapes[relevance]()}
    </svg>
  );
}

/** Shape and word of how much of a requirement a mesh can answer. */
export function RelevanceMark({ relevance }: { relevance: Relevance }) {
  return (
    <span className="rel">
      <RelevanceShape relevance={relevance} />
      {relevanceWord[relevance]}
    </span>
  );
}

/** How many requirements are of each relevance, and what that means. Counts, never a share. */
export function RelevanceFigures({ counts }: { counts: RelevanceCounts }) {
  return (
    <dl className="facts">
      {relevances.map((relevance) => (
        <div key={relevance}>
          <dt>
            <RelevanceMark relevance={relevance} />
          </dt>
          <dd>
            {counts[relevance]}
            <small>{relevanceMeaning[relevance]}</small>
          </dd>
        </div>
      ))}
    </dl>
  );
}
