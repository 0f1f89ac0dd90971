import { Reasons } from "@/components/decision/reasons";
import { Section } from "@/components/ui/section";
import { sizesText } from "@/lib/decision/record/sizes";
import type { DecisionView } from "../../../_data/decision";
import type { ResultLinks } from "../../../_data/result-links";

/** What speaks for and against each option recommended; in a tie, what separates them. */
export function Cases({ view, links }: { view: DecisionView; links: ResultLinks }) {
  const { cases, words } = view;
  const props = {
    sizes: sizesText(view),
    overheadHref: links.overhead,
    words,
  };
  const [only] = cases;
  if (cases.length === 1 && only)
    return (
      <div className="cols">
        <Section className="c6" title="Why">
          <Reasons reasons={only.for} leader={only.option} sign="+" {...props} />
        </Section>
        <Section className="c6" title="What speaks against it">
          <Reasons reasons={only.against} leader={only.option} sign="−" {...props} />
        </Section>
      </div>
    );
  return (
    <Section title="What separates them" aside="Each held against the others of the tie">
      <div className="side-by-side">
        {cases.map(({ option, for: speaksFor, against }) => (
          <div className="stack" key={option}>
            <h3 className="t3">{words.options[option] ?? option}</h3>
            <Reasons reasons={speaksFor} leader={option} sign="+" {...props} />
            <Reasons reasons={against} leader={option} sign="−" {...props} />
          </div>
        ))}
      </div>
    </Section>
  );
}
