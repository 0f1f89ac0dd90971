import type { Metadata } from "next";
import { headers } from "next/headers";
import { Board } from "@/components/decision/board";
import { DroppingList } from "@/components/decision/changes";
import { Contributions } from "@/components/decision/contributions";
import { FailingList } from "@/components/decision/failing";
import { Places } from "@/components/decision/places";
import { SideBySideTable } from "@/components/decision/side-by-side";
import { Steps } from "@/components/decision/steps";
import { Section } from "@/components/ui/section";
import { detailOf, verdictOf } from "@/lib/decision/words";
import * as paths from "@/lib/paths";
import { originOf } from "@/lib/security/origin";
import { ParameterNotice } from "../../_components/parameter-notice";
import { Shell } from "../../_components/shell";
import { decisionView } from "../../_data/decision";
import { recordOf } from "../../_data/decision-record";
import { toQuery } from "../../_data/query";
import { resultLinks } from "../../_data/result-links";
import { Cases } from "./_components/cases";
import { RuledOut, WhatWouldChange } from "./_components/changes";
import { ChoosePair, MovePoints, OwnForm } from "./_components/forms";
import { Head } from "./_components/head";
import { Frameworks, Money } from "./_components/money";
import { NotYet } from "./_components/not-yet";
import { Outlook } from "./_components/outlook";
import { SinceNotice } from "./_components/since-notice";
import { Unknowns } from "./_components/unknowns";
import { sharingOf } from "./_preview/metadata";

export async function generateMetadata({ searchParams }: PageProps<"/decide/result">): Promise<Metadata> {
  const { decision, telling, query, shortQuery } = decisionView(toQuery(await searchParams));
  const verdict = verdictOf(decision, telling);
  return {
    title: verdict,
    description: `${verdict} ${detailOf(decision, telling)}`,
    alternates: { canonical: paths.resultWith(shortQuery) },
    ...sharingOf(originOf(await headers(), process.env.PUBLIC_ORIGIN), {
      title: verdict,
      description: detailOf(decision, telling),
      address: paths.resultWith(query),
      image: paths.resultPreview(shortQuery),
    }),
  };
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
    </Shell>
  );
}
