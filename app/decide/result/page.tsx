import type { Metadata } from "next";
import { Acceptability } from "@/components/decision/acceptability";
import { Changes, DroppingList } from "@/components/decision/changes";
import { Contributions } from "@/components/decision/contributions";
import { FailingList } from "@/components/decision/failing";
import { Steps } from "@/components/decision/steps";
import { OptionMark } from "@/components/evidence/option-mark";
import { Section } from "@/components/ui/section";
import { detailOf, verdictOf } from "@/lib/decision/words";
import { filePaths } from "@/lib/file-paths";
import * as paths from "@/lib/paths";
import { CopyLink } from "../../_components/copy-link.client";
import { ParameterNotice } from "../../_components/parameter-notice";
import { Shell } from "../../_components/shell";
import { decisionView } from "../../_data/decision";
import { decisionWords } from "../../_data/decision-words";
import { toQuery } from "../../_data/query";
import { resultLinks } from "../../_data/result-links";
import { Cases } from "./_components/cases";
import { FirstSteps } from "./_components/first-steps";
import { SinceNotice } from "./_components/since-notice";
import { Unknowns } from "./_components/unknowns";

export async function generateMetadata({ searchParams }: PageProps<"/decide/result">): Promise<Metadata> {
  const { decision, telling, shortQuery } = decisionView(toQuery(await searchParams));
  const verdict = verdictOf(decision, telling);
  return {
    title: verdict,
    description: `${verdict} ${detailOf(decision, telling)}`,
    alternates: { canonical: paths.resultWith(shortQuery) },
  };
}

export default async function ResultPage({ searchParams }: PageProps<"/decide/result">) {
  const view = decisionView(toQuery(await searchParams));
  const { decision, telling, flips, weightFlips, problems, since, unknowns, query, shortQuery } = view;
  const { outcome, ranking, judged, eliminated, warnings, dropping } = decision;
  const links = resultLinks(view);
  const answered = telling.answered > 0;
  const [leader] = outcome.options;
  return (
    <Shell current="decide" address={paths.resultWith(query)}>
      <ParameterNotice problems={problems} repaired={paths.resultWith(shortQuery)} />
      <div className="cols">
        <div className="c8 stack loose">
          <h1 className="verdict">
            {answered && outcome.kind === "option" && leader && <OptionMark option={leader} size={18} />}{" "}
            {verdictOf(decision, telling)}
          </h1>
          <p className="body mid">{detailOf(decision, telling)}</p>
          <div className="row no-print">
            {answered ? (
              <>
                <CopyLink href={paths.resultWith(query)} label="Copy link" />
                <a className="btn" href={filePaths.decision(shortQuery)}>
                  JSON
                </a>
                <a className="btn plain" href={links.first}>
                  Change answers
                </a>
              </>
            ) : (
              <a className="btn primary" href={paths.decide}>
                Answer the questions
              </a>
            )}
          </div>
        </div>
        {ranking.length > 1 && (
          <Section
            className="c4"
            title={answered ? "First in share of weightings" : "Before any answer"}
            aside={<a href={`${paths.method}#decision`}>How</a>}
          >
            <Acceptability ranking={ranking} words={decisionWords} />
          </Section>
        )}
      </div>
      {since && <SinceNotice since={since} telling={telling} />}
      {dropping.length > 0 && (
        <Section title="What would have to go" aside="Each line by itself leaves something">
          <DroppingList dropping={dropping} hrefOf={links.without} words={decisionWords} />
        </Section>
      )}
      {unknowns.length > 0 && <Unknowns unknowns={unknowns} links={links} />}
      {warnings.length > 0 && (
        <Section title="Unproven" aside="Unknown facts never rule out; they have to be tried">
          <FailingList failing={warnings} words={decisionWords} />
        </Section>
      )}
      {leader && (
        <>
          {answered && <Cases view={view} links={links} />}
          <Section title="Where the score comes from" aside="Weight × score, each out of 1">
            <Contributions judged={judged} ranking={ranking} words={decisionWords} />
          </Section>
          {answered && (
            <div className="cols">
              <Section
                className="c6"
                title="What would change this"
                aside="Every answer and every weight was tried, at typical values"
              >
                <Changes flips={flips} weightFlips={weightFlips} hrefOf={links.flip} words={decisionWords} />
              </Section>
              <FirstSteps className="c6" decision={decision} links={links} />
            </div>
          )}
        </>
      )}
      {eliminated.length > 0 && (
        <Section title="Ruled out by a must" aside={links.out}>
          <FailingList failing={eliminated} words={decisionWords} />
        </Section>
      )}
      <Section
        title="Your answers"
        aside={`Version ${decision.method} of the method, facts of revision ${view.revision}`}
      >
        <div className="columns">
          <Steps steps={links.answers} label="Your answers" skipped="Skipped" />
        </div>
      </Section>
    </Shell>
  );
}
