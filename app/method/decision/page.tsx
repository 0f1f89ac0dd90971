import type { Metadata } from "next";
import { PageHead } from "@/components/ui/section";
import * as paths from "@/lib/paths";
import { Shell } from "../../_components/shell";
import { decisionModel } from "../../_data/decision";
import { decisionWords } from "../../_data/decision-words";
import { methodDecisionView } from "../../_data/method-decision";
import { Criteria } from "./_components/criteria";
import { FlowOfQuestions } from "./_components/flow";
import { Questions } from "./_components/questions";
import { MethodChanges, Rules } from "./_components/rules";
import { Situations } from "./_components/situations";
import { WinsSection } from "./_components/wins";

export const metadata: Metadata = {
  title: "Method of the decision",
  description: "All questions, rules and points of a recommendation, and which option each answer favours.",
  alternates: { canonical: paths.methodDecision },
};

export default function MethodDecisionPage() {
  const { agenda, flow, wins, findings, limits } = methodDecisionView();
  return (
    <Shell current="method" address={paths.methodDecision}>
      <PageHead
        title="What is asked, what it does, and whom it favours"
        lead="No answer gives points to an option: it names rows and criteria, and one asks what runs today. Whom it favours follows from the facts, and is shown here for every answer."
      />
      <Rules method={decisionModel.method} />
      <FlowOfQuestions flow={flow} agenda={agenda} />
      <WinsSection wins={wins} findings={findings} limits={limits} words={decisionWords} />
      <Questions agenda={agenda} words={decisionWords} />
      <Criteria criteria={decisionModel.criteria} words={decisionWords} />
      <Situations model={decisionModel} words={decisionWords} />
      <MethodChanges method={decisionModel.method} />
    </Shell>
  );
}
