import type { Metadata } from "next";
import { FailingList } from "@/components/decision/failing";
import { Standing } from "@/components/decision/standing";
import { Steps } from "@/components/decision/steps";
import { WizardForm } from "@/components/decision/wizard-form";
import * as paths from "@/lib/paths";
import { ParameterNotice } from "../_components/parameter-notice";
import { Shell } from "../_components/shell";
import { decisionWords } from "../_data/decision-words";
import { toQuery } from "../_data/query";
import { wizardCanonical, wizardView } from "../_data/wizard";
import { described, requestMetadata } from "../_metadata";

export async function generateMetadata({ searchParams }: PageProps<"/decide">): Promise<Metadata> {
  const canonical = wizardCanonical(toQuery(await searchParams));
  return requestMetadata(described("decide", { canonical: paths.decideWith(canonical) }));
}

export default async function DecidePage({ searchParams }: PageProps<"/decide">) {
  const view = wizardView(toQuery(await searchParams));
  const { question, number, total, spared, steps, survivors, out, problems, repaired, ...form } = view;
  const fields: readonly string[] = question.kind === "number" ? question.fields : [];
  return (
    <Shell current="decide" address={repaired}>
      <ParameterNotice problems={problems.filter(({ parameter }) => !fields.includes(parameter))} repaired={repaired} />
      <div className="wizard">
        <div className="ask stack loose">
          <div>
            <p className="note">
              Question {number} of {total}
            </p>
            <h1>{question.title}</h1>
            <p className="body mid">{question.why}</p>
            {question.kind === "many" && <p className="note">{question.hint ?? "Choose all that hold."}</p>}
          </div>
          <WizardForm question={question} problems={problems} words={decisionWords} {...form} />
        </div>
        <aside className="sec stand" aria-label="Where the decision stands">
          <Standing survivors={survivors} total={survivors.length + out.length} words={decisionWords} />
          {out.length > 0 && (
            <>
              <header>
                <h2>Out, and why</h2>
              </header>
              <FailingList failing={out} words={decisionWords} />
            </>
          )}
        </aside>
        <div className="way-back stack">
          <Steps steps={steps} label="Questions" />
          {spared.length > 0 && (
            <p className="note">
              Not asked, after your answers:{" "}
              {spared.map(({ short, because }) => `${short} (follows from ${because})`).join(", ")}.
            </p>
          )}
          <p className="note">
            Nothing is stored: your answers are in the address of the page. <a href={paths.decide}>Start again</a>
          </p>
        </div>
      </div>
    </Shell>
  );
}
