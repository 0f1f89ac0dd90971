import { facts } from "@/content";
import { countingRows } from "@/lib/decision/counting";
import { newestDecisionFormat } from "@/lib/decision/parameters";
import { formatDecision } from "@/lib/decision/read";
import type { Since } from "@/lib/decision/since";
import { sinceSentence } from "@/lib/decision/since-words";
import { buildMatrix, everything } from "@/lib/matrix/matrix";
import { matrixThen } from "@/lib/revision/facts-then";
import type { Revision } from "@/lib/schema/types";
import { type DecisionView, decisionTable, decisionView } from "../decision";
import { decisionProblems } from "../decision-problems";
import { type ResultLinks, resultLinks } from "../result-links";
import { newestRevision } from "../site";
import { type Asked, datedCells, movedWords, revisionNamed, strictly } from "./frame";

export interface RecommendationEmbed {
  view: "recommendation";
  result: DecisionView;
  links: ResultLinks;
}

/** A result, on the facts of today or of a revision, by today's method: where that changed the answer, it is told. */
export function recommendationEmbed(query: URLSearchParams): Asked<RecommendationEmbed> {
  const then = revisionNamed(query.get("rev"));
  const asked = asPage(query, then);
  // Told before anything is computed: a refusal must not cost as much as an answer.
  const wrong = decisionProblems(asked);
  if (wrong.length > 0) return { problems: strictly(wrong), shown: null };
  const view = decisionView(asked);
  if (view.problems.length > 0) return { problems: strictly(view.problems), shown: null };
  const { decision, since, answers, telling } = view;
  // Nothing to tell: what was recommended then is what is recommended today.
  const got = since ? since.got : query.get("got") ? decision.outcome.options : null;
  const behind = cellsBehind(view, then);
  const shown = new Set(behind.map(({ capability, option }) => `${capability}.${option}`));
  const moved = since?.changes.filter(({ cell }) => shown.has(cell)).length ?? 0;
  const answered = formatDecision(
    decisionTable,
    answers,
    then ? { made: { rev: then.id, method: since?.method ?? decision.method, got } } : {},
  );
  return {
    problems: [],
    shown: {
      body: { view: "recommendation", result: view, links: resultLinks(view) },
      revision: view.revision,
      frozen: then && {
        moved: `${movedWords(moved, "cells")}${figuresWords(moved)[since?.figures ?? "same"]}`,
      },
      ...(since && { since: sinceSentence(since, telling.nameOf, "Its address", view.asShared) }),
      dated: datedCells(behind),
      query: then ? answered : [`v=${newestDecisionFormat}`, answered].filter(Boolean).join("&"),
    },
  };
}

// --

const figuresWords = (cells: number): Record<Since["figures"], string> => ({
  same: "",
  moved: cells > 0 ? " Figures of cost and latency have moved too." : " Figures of cost and latency have.",
  "not-kept": " It kept no figures: cost and latency are today’s.",
});

/** The page shows the facts of then only when asked to; an embed does so whenever it names them. */
function asPage(query: URLSearchParams, then: Revision | null): URLSearchParams {
  if (!then) return query;
  const asked = new URLSearchParams(query);
  asked.delete("facts");
  if (then.id !== newestRevision) asked.set("facts", "then");
  return asked;
}

/** The cells of the options compared, in the rows that count. */
function cellsBehind({ decision: { standing, judged, ranking } }: DecisionView, then: Revision | null) {
  const rows = new Set(countingRows({ effects: standing.effects, judged }).map(({ row }) => row));
  const options = new Set(ranking.map(({ option }) => option));
  const matrix = then ? matrixThen(facts, then.state, everything) : buildMatrix(facts, everything);
  return matrix.cells.filter(({ capability, option }) => rows.has(capability) && options.has(option));
}
