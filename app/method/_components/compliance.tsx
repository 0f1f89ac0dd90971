import { RelevanceMark } from "@/components/compliance/relevance-mark";
import { Section } from "@/components/ui/section";
import { confidenceMeaning, confidences, relevanceMeaning } from "@/lib/compliance/words";
import * as paths from "@/lib/paths";
import { relevances } from "@/lib/schema/compliance-vocabulary";

/** How coverage is computed, and what relevance and confidence mean. */
export function ComplianceMethod() {
  return (
    <Section title="What a mesh covers of a requirement" id="coverage">
      <p className="body">
        A <a href={paths.compliance}>requirement</a> names blocks of capability, and a block names rows of the matrix.
        No file says how far an option covers anything: an option covers a block as far as the weakest of its cells, and
        a requirement as far as the weakest of its blocks, since an assessor does not make up for one missing part with
        another. From strongest to weakest: full, add-on, enterprise, partial, preview, unknown, none. A cell that does
        not apply counts as none, because a block asks for something to be there.
      </p>
      <p className="body">
        Covered is not answered. Each requirement says what stays with you, and no share of a framework is computed:
        requirements differ in weight, and a mesh never satisfies one by itself.
      </p>
      <dl className="spec" id="relevance">
        {relevances.map((relevance) => (
          <div className="contents" key={relevance}>
            <dt>
              <RelevanceMark relevance={relevance} />
            </dt>
            <dd>
              {relevanceMeaning[relevance]}
              {relevance === "none" && "; it stays in the list so that it is not claimed, and no option gets a state"}
            </dd>
          </div>
        ))}
      </dl>
      <dl className="spec" id="confidence">
        {confidences.map((confidence) => (
          <div className="contents" key={confidence}>
            <dt>{confidenceMeaning[confidence].word}</dt>
            <dd>{confidenceMeaning[confidence].means}</dd>
          </div>
        ))}
      </dl>
      <p className="body">
        Commands only read. What they show is evidence of one moment; how each can mislead stands beside it. How often
        evidence is collected is our suggestion, by how fast what it shows can change; where a framework sets an
        interval itself, that one counts and is cited. Nothing here is legal advice.
      </p>
      <p className="body" id="oscal">
        The OSCAL export is a component definition: it says what an option can contribute once it is configured, never
        that a control is in place. A requirement for which the option has nothing, or nothing anybody has shown, is no
        implemented requirement and is named in the description. Control ids are those of the catalogue where one is
        published for machines, which is so for NIST SP 800-53 and FedRAMP; elsewhere they are our own, the framework
        and the requirement as in our links. The same facts give the same bytes, and a requirement keeps its UUID.
      </p>
    </Section>
  );
}
