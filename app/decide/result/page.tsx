import type { Metadata } from "next";
import { Board } from "@/components/decision/board";
import { DroppingList } from "@/components/decision/changes";
import { Contributions } from "@/components/decision/contributions";
import { FailingList } from "@/components/decision/failing";
import { Places } from "@/components/decision/places";
import { SideBySideTable } from "@/components/decision/side-by-side";
import { Steps } from "@/components/decision/steps";
import { PrintedSources } from "@/components/evidence/printed-sources";
import { Section } from "@/components/ui/section";
import { decisionFiles } from "@/lib/decision/file-paths";
import { sinceSentence } from "@/lib/decision/since-words";
import { detailOf, verdictOf } from "@/lib/decision/words";
import * as paths from "@/lib/paths";
import { ParameterNotice } from "../../_components/parameter-notice";
import { Share } from "../../_components/share.client";
import { Shell } from "../../_components/shell";
import { decisionView } from "../../_data/decision";
import { recordOf } from "../../_data/decision-record";
import { toQuery } from "../../_data/query";
import { resultLinks } from "../../_data/result-links";
import { notesOfResult } from "../../_data/result-notes";
import { newestRevision } from "../../_data/site";
import { requestMetadata } from "../../_metadata";
import { Cases } from "./_components/cases";
import { RuledOut, WhatWouldChange } from "./_components/changes";
import { ChoosePair, MovePoints, OwnForm } from "./_components/forms";
import { Head } from "./_components/head";
import { Frameworks, Money } from "./_components/money";
import { NotYet } from "./_components/not-yet";
import { Outlook } from "./_components/outlook";
import { SinceNotice } from "./_components/since-notice";
import { Unknowns } from "./_components/unknowns";

export async function generateMetadata({ searchParams }: PageProps<"/decide/result">): Promise<Metadata> {
  const asked = toQuery(await searchParams);
  const { decision, telling, since, query, shortQuery, asShared } = decisionView(asked);
  const verdict = verdictOf(decision, telling);
  const told = since && sinceSentence(since, telling.nameOf, "This link", asShared);
  const description = [told, detailOf(decision, telling)].filter(Boolean).join(" ");
  return requestMetadata({
    ...{ title: verdict, heading: verdict, description },
    ...{ canonical: paths.resultWith(shortQuery), address: paths.resultWith(asShared ? asked.toString() : query) },
  });
}

export default async function ResultPage({ searchParams }: PageProps<"/decide/result">) {
  const view = decisionView(toQuery(await searchParams));
  const { decision, telling, problems, since, unknowns, query, shortQuery, words, asShared } = view;
  const { outcome, ranking, judged, warnings, dropping } = decision;
  const links = resultLinks(view);
  const answered = telling.answered > 0;
  const [leader] = outcome.options;
  if (view.board && answered && !asShared)
    return (
      <Shell current="decide">
        <ParameterNotice problems={problems} repaired={links.board} />
        {since && <SinceNotice since={since} telling={telling} asShared={asShared} links={links} />}
        <div className="row no-print">
          <a className="btn" href={paths.resultWith(query)}>
            All of the result
          </a>
          <Share page={paths.resultWith(query)} revision={newestRevision} />
        </div>
        <Board record={recordOf(view)} address={paths.resultWith(query)} />
      </Shell>
    );
  return (
    <Shell current="decide" address={paths.resultWith(query)}>
      <ParameterNotice problems={problems} repaired={paths.resultWith(shortQuery)} />
      <Head view={view} links={links} />
      {since && <SinceNotice since={since} telling={telling} asShared={asShared} links={links} />}
      <NotYet view={view} />
      {dropping.length > 0 && (
        <Section title="What would have to go" aside="Each line by itself leaves something">
          <DroppingList dropping={dropping} hrefOf={links.without} words={words} />
        </Section>
      )}
      {unknowns.length > 0 && <Unknowns view={view} links={links} />}
      {warnings.length > 0 && (
        <Section title="Unproven" aside="Unknown facts never rule out; they have to be tried">
          <FailingList failing={warnings} words={words} />
        </Section>
      )}
      {leader && (
        <>
          {answered && <Cases view={view} links={links} />}
          <Section
            id="score"
            title="Where the score comes from "
            aside={
              <>
                Weight × score, each out of 1. <a href={`${paths.methodDecision}#scores`}>How</a>
              </>
            }
          >
            <Contributions judged={judged} ranking={ranking} words={words} />
            {answered && <MovePoints view={view} links={links} />}
          </Section>
          {answered && <WhatWouldChange view={view} links={links} />}
        </>
      )}
      <RuledOut view={view} links={links} />
      {answered && leader && (
        <>
          {ranking.length > 1 && (
            <Section
              id="places"
              title="How often in which place"
              aside="Over all weightings in the order of your answers"
            >
              <Places ranking={ranking} words={words} />
            </Section>
          )}
          {view.pair && (
            <Section id="pair" title="Two side by side" aside="Only rows that count and differ">
              <ChoosePair view={view} links={links} />
              <SideBySideTable pair={view.pair} overheadHref={links.overhead} words={words} />
            </Section>
          )}
          <Money view={view} links={links} />
          <Frameworks view={view} links={links} />
          {asShared ? (
            <p className="note">
              What to verify, how to adopt it and when to decide again are told with{" "}
              <a href={links.today}>today’s facts</a>.
            </p>
          ) : (
            <Outlook view={view} links={links} />
          )}
          <Section
            id="record"
            title="For the decision record"
            aside="Yours alone: it decides nothing and stays in the address"
          >
            <OwnForm view={view} links={links} />
          </Section>
        </>
      )}
      <Section
        id="answers"
        title="Your answers"
        aside={`Version ${decision.method} of the method, facts of revision ${view.revision}`}
      >
        <div className="columns">
          <Steps steps={links.answers} label="Your answers" skipped="Skipped" />
        </div>
      </Section>
      <PrintedSources notes={notesOfResult(view)} room={14_000} file={decisionFiles.record(query)} />
    </Shell>
  );
}
