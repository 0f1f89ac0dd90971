import { Acceptability } from "@/components/decision/acceptability";
import { OptionMark } from "@/components/evidence/option-mark";
import { Files } from "@/components/ui/files";
import { Section } from "@/components/ui/section";
import { decisionFiles } from "@/lib/decision/file-paths";
import { detailOf, verdictOf } from "@/lib/decision/words";
import * as paths from "@/lib/paths";
import { Share } from "../../../_components/share.client";
import type { DecisionView } from "../../../_data/decision";
import type { ResultLinks } from "../../../_data/result-links";
import { newestRevision } from "../../../_data/site";

/** The sentence, how sure it is, and what can be taken along. */
export function Head({ view, links }: { view: DecisionView; links: ResultLinks }) {
  const { decision, telling, query, shortQuery, words, asShared } = view;
  const { outcome, ranking } = decision;
  const answered = telling.answered > 0;
  const [leader] = outcome.options;
  return (
    <div className="cols">
      <div className="c8 stack loose">
        <h1 className="verdict">
          {answered && outcome.kind === "option" && leader && <OptionMark option={leader} size={18} />}{" "}
          {verdictOf(decision, telling)}
        </h1>
        <p className="body mid">{detailOf(decision, telling)}</p>
        <div className="row no-print">
          {answered && asShared ? (
            // Files are made with today’s facts: here they would say something else than the page.
            <>
              <Share page={links.asShared ?? links.today} revision={newestRevision} />
              <a className="btn" href={links.today}>
                With today’s facts
              </a>
            </>
          ) : answered ? (
            <>
              <a className="btn primary" href={decisionFiles.record(query)}>
                Decision record
              </a>
              <Share page={paths.resultWith(query)} revision={newestRevision} />
              <a className="btn" href={links.board}>
                One page
              </a>
              <Files
                files={[
                  ["CSV", decisionFiles.ranking(shortQuery)],
                  ["Markdown: decision record", decisionFiles.record(query)],
                  ["JSON", decisionFiles.json(shortQuery)],
                  ["CSV: risks", decisionFiles.risks(query)],
                ]}
              />
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
        {answered && leader && (
          <nav className="row on-page no-print" aria-label="On this page">
            {parts.flatMap(([id, name]) =>
              (id === "places" || id === "pair" ? ranking.length > 1 : id !== "frameworks" || links.plan) &&
              !(asShared && ["trial", "adoption", "revisit"].includes(id)) &&
              (id !== "out" || decision.eliminated.length > 0)
                ? [
                    <a key={id} href={`#${id}`}>
                      {name}
                    </a>,
                  ]
                : [],
            )}
          </nav>
        )}
      </div>
      {ranking.length > 1 && (
        <Section
          className="c4"
          title={answered ? "How often each comes first" : "Before any answer"}
          aside={<a href={`${paths.methodDecision}#draws`}>How</a>}
        >
          <Acceptability ranking={ranking} words={words} />
        </Section>
      )}
    </div>
  );
}

// --

const parts = [
  ["score", "Score"],
  ["changes", "What would change this"],
  ["out", "Ruled out"],
  ["places", "Places"],
  ["pair", "Side by side"],
  ["overhead", "Overhead"],
  ["frameworks", "Frameworks"],
  ["trial", "What to verify"],
  ["adoption", "Stages"],
  ["revisit", "When to decide again"],
  ["record", "Record"],
  ["answers", "Answers"],
] as const;
