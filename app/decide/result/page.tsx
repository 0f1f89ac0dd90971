import type { Metadata } from "next";
import { Acceptability } from "@/components/decision/acceptability";
import { Changes, DroppingList } from "@/components/decision/changes";
import { Contributions } from "@/components/decision/contributions";
import { FailingList } from "@/components/decision/failing";
import { Reasons } from "@/components/decision/reasons";
import { Steps } from "@/components/decision/steps";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { sizesOf } from "@/lib/decision/sizes";
import { detailOf, verdictOf } from "@/lib/decision/words";
import { formatExact } from "@/lib/format/quantity";
import { paths } from "@/lib/paths";
import { CopyLink } from "../../_components/copy-link.client";
import { ParameterNotice } from "../../_components/parameter-notice";
import { Shell } from "../../_components/shell";
import { decisionView, resultLinks } from "../../_data/decision";
import { decisionWords } from "../../_data/decision-words";
import { toQuery } from "../../_data/query";
import { FirstSteps } from "./_components/first-steps";
import { SinceNotice } from "./_components/since-notice";

const nameOf = (option: string) => decisionWords.options[option] ?? option;

export async function generateMetadata({ searchParams }: PageProps<"/decide/result">): Promise<Metadata> {
  const { decision, shortQuery } = decisionView(toQuery(await searchParams));
  return {
    title: "Result",
    description: verdictOf(decision, nameOf),
    alternates: { canonical: paths.resultWith(shortQuery) },
  };
}

export default async function ResultPage({ searchParams }: PageProps<"/decide/result">) {
  const view = decisionView(toQuery(await searchParams));
  const { decision, answers, flips, weightFlips, reasons, problems, since, query, shortQuery } = view;
  const { outcome, ranking, judged, eliminated, warnings, dropping } = decision;
  const links = resultLinks(view);
  const [leader] = outcome.options;
  const sizes = sizesOf(answers);
  const reasonProps = {
    leader: leader ?? "",
    sizes: `${formatExact(sizes.pods)} pods on ${formatExact(sizes.nodes)} nodes`,
    overheadHref: links.overhead,
    words: decisionWords,
  };
  return (
    <Shell current="decide" address={paths.resultWith(query)}>
      <div className="cols">
        <div className="c8 stack loose">
          <h1 className="verdict">{verdictOf(decision, nameOf)}</h1>
          <p className="body mid">{detailOf(decision, nameOf)}</p>
          <div className="row no-print">
            <CopyLink href={paths.resultWith(query)} label="Copy link" />
            <a className="btn" href={paths.decisionFile(shortQuery)}>
              JSON
            </a>
            <a className="btn plain" href={links.first}>
              Change answers
            </a>
          </div>
        </div>
        {ranking.length > 0 && (
          <Section
            className="c4"
            title="First in share of weightings"
            aside={<a href={`${paths.method}#decision`}>How</a>}
          >
            <Acceptability ranking={ranking} words={decisionWords} />
          </Section>
        )}
      </div>
      <ParameterNotice problems={problems} repaired={paths.resultWith(shortQuery)} />
      {since && <SinceNotice since={since} nameOf={nameOf} />}
      {links.answered === 0 && (
        <Notice kind="note" action={{ href: paths.decide, label: "Answer the questions" }}>
          <p>Nothing is answered yet. This is how the options compare by what always counts.</p>
        </Notice>
      )}
      {dropping.length > 0 && (
        <Section title="What would have to go" aside="Dropping any one of these lines leaves something">
          <DroppingList dropping={dropping} hrefOf={links.question} words={decisionWords} />
        </Section>
      )}
      {warnings.length > 0 && (
        <Section title="Unproven" aside="Unknown facts never rule out; they have to be tried">
          <FailingList failing={warnings} words={decisionWords} />
        </Section>
      )}
      {leader && (
        <>
          <div className="cols">
            <Section className="c6" title={outcome.kind === "tie" ? `What speaks for ${nameOf(leader)}` : "Why"}>
              <Reasons reasons={reasons.for} sign="+" {...reasonProps} />
            </Section>
            <Section className="c6" title="What speaks against it">
              <Reasons reasons={reasons.against} sign="−" {...reasonProps} />
            </Section>
          </div>
          <Section title="Where the score comes from" aside="Weight × score, each out of 1">
            <Contributions judged={judged} ranking={ranking} words={decisionWords} />
          </Section>
          <div className="cols">
            <Section className="c6" title="What would change this" aside="Every answer and every weight was tried">
              <Changes flips={flips} weightFlips={weightFlips} hrefOf={links.question} words={decisionWords} />
            </Section>
            <FirstSteps className="c6" leader={leader} next={decision.next} links={links} />
          </div>
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
