import { type AgendaQuestion, agendaOf } from "@/lib/decision/agenda";
import { type Flow, flowOf } from "@/lib/decision/flow";
import type { OptionWins, Wins } from "@/lib/decision/wins";
import { decisionFacts, decisionModel, decisionWins } from "./decision";

/** Twice what settles who leads how often to a point: demands under conditions are rare. */
const samples = 4_000;

/** An option that leads in less than the first share of samples, or in more than the second, has to be explained. */
const seldom = 0.05;
const often = 0.4;

interface MethodDecisionView {
  agenda: AgendaQuestion[];
  flow: Flow;
  wins: Wins;
  /** Options that lead so seldom or so often that the reader should be told why. */
  findings: (OptionWins & { kind: "seldom" | "often" })[];
  limits: { seldom: number; often: number };
}

let made: MethodDecisionView | null = null;

/**
 * What /method/decision shows: every question and answer, what each does today, and whom each favours. Made once: it
 * takes seconds, and nothing it depends on changes while the server runs.
 */
export function methodDecisionView(): MethodDecisionView {
  made = made ?? makeView();
  return made;
}

// --

function makeView(): MethodDecisionView {
  const wins = decisionWins(samples);
  return {
    agenda: agendaOf(decisionModel, decisionFacts, wins),
    flow: flowOf(decisionModel.questions),
    wins,
    findings: wins.shares.flatMap((one): MethodDecisionView["findings"] => {
      if (one.share < seldom) return [{ ...one, kind: "seldom" }];
      return one.share > often ? [{ ...one, kind: "often" }] : [];
    }),
    limits: { seldom, often },
  };
}
