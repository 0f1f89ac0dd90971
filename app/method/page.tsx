import { GradeMark } from "@/components/evidence/grade-mark";
import { StatesTable } from "@/components/evidence/states-table";
import { PageHead, Section } from "@/components/ui/section";
import { gradeMeaning, grades } from "@/lib/evidence/grade";
import { rules } from "@/lib/evidence/resolve";
import { formatRevision } from "@/lib/format/date";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { Shell } from "../_components/shell";
import { decisionModel } from "../_data/decision";
import { evidenceView } from "../_data/evidence";
import { methodView } from "../_data/method";
import { described, staticMetadata } from "../_metadata";
import { ComplianceMethod } from "./_components/compliance";
import { DecisionMethodSection } from "./_components/decision";
import { EvidenceMethod } from "./_components/evidence";
import { OverheadMethod, Prices } from "./_components/overhead";

const head = described("method");
export const metadata = staticMetadata(head);

export default function MethodPage() {
  const view = methodView();
  return (
    <Shell current="method" address={paths.method}>
      <PageHead title={head.heading} lead={head.description} />
      <Section title="The chain" id="chain">
        <ol className="body stack list-decimal ps-5">
          <li>
            A <b className="strong">source</b> is a document or a repository, with its publisher, its own date and the
            options that gain when it is believed.
          </li>
          <li>
            A <b className="strong">claim</b> is what one source says about one cell: the state it alone would give, the
            place in the source, how it was read, and the day it was last held against the source.
          </li>
          <li>
            A <b className="strong">grade</b> is computed from how a claim was read and who gains.
          </li>
          <li>
            A <b className="strong">state</b> is computed from the accepted claims of a cell by the rules below.
          </li>
        </ol>
      </Section>
      <Section title="States" id="states">
        <StatesTable />
        <p className="body">
          A stage called beta counts as full or partial when its project calls beta fit for production, as Istio does,
          and the note then says “beta”. Alpha, experimental, and beta that its own announcement keeps out of production
          are preview.
        </p>
        <p className="body">
          “No mesh” is Kubernetes with its own services and network policies. A separate product that is commonly used,
          such as an ingress controller, cert-manager or SPIRE, counts as add-on; what only the application’s own code
          can do is none.
        </p>
      </Section>
      <Section title="Grades" id="grades">
        <dl className="spec">
          {grades.map((grade) => (
            <div className="contents" key={grade}>
              <dt id={`grade-${grade.toLowerCase()}`}>
                <GradeMark grade={grade} />
              </dt>
              <dd>{gradeMeaning[grade]}</dd>
            </div>
          ))}
        </dl>
        <p className="body">
          “Hide claims by interested parties” drops measurements and comparisons by publishers that gain. A project’s
          reference documents on its own behaviour stay, since nobody else can define it.
        </p>
      </Section>
      <Section title="Rules that settle a cell" id="rules">
        <p className="body">
          Rejected claims and claims of grade X never decide. The remaining claims are tried against the rules in this
          order; the first that gives one state decides. A claim that loses stays visible.
        </p>
        <dl className="spec">
          {Object.values(rules).map((rule) => (
            <div className="contents" key={rule.number}>
              <dt id={`rule-${rule.number}`}>Rule {rule.number}</dt>
              <dd>{rule.sentence}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <EvidenceMethod ages={evidenceView().ages} />
      <OverheadMethod />
      <Prices prices={view.prices} />
      <DecisionMethodSection model={decisionModel} />
      <ComplianceMethod />
      <Section title="Revisions and links" id="revisions">
        <p className="body">
          A revision is a dated state of all cells and figures. It is never edited; when a fact moves, a new one is cut.
          A link with a view in it names its format and the revision it was made on. When cells in the view have moved
          since, the page says which; the calculator says what the same question gave then.{" "}
          <a href={paths.changes}>What changed between any two</a>
        </p>
        <p className="body">
          A view embedded in a wiki is live and shows today’s facts, or names a revision and is frozen: then it shows
          the states, figures and requirements of that revision by today’s rules, says so, and counts what has changed
          since. Names and the wording of requirements are today’s; a revision does not keep them. A row with all its
          claims is always live, since a revision keeps which claims counted and not what they say.
        </p>
        <dl className="spec">
          {view.revisions.map((revision) => (
            <div className="contents" key={revision.id}>
              <dt>{formatRevision(revision.id)}</dt>
              <dd>
                {count(revision.cells, "cell")}, {count(revision.figures, "figure")},{" "}
                <code>sha-256 {revision.hash.slice(0, 12)}</code>
              </dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section title="Corrections" id="corrections">
        <p className="body">
          Each row is one file; its page names it. Edit the claim or add one with its source, run{" "}
          <code>npm run revise</code>, then <code>npm run check</code>. <code>CONTRIBUTING.md</code> has the steps. A
          vendor may correct its own column; its claims carry its interest like everybody’s.
        </p>
      </Section>
      <Section title="Who keeps this" id="about">
        <p className="body">
          whichmesh is kept by its contributors. No vendor pays for it. Product names are trademarks of their owners and
          are used to name the products. Nothing here is legal advice: ask your own counsel and auditor.
        </p>
        <p className="body">
          Nothing you enter goes anywhere but to this server: pages load nothing from elsewhere, nothing is tracked,
          nothing is stored on the server, and queries are not logged by the application. The one thing kept is your
          choice of theme, in your own browser. The code is under Apache-2.0, the content under CC BY 4.0.
        </p>
      </Section>
    </Shell>
  );
}
