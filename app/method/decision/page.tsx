import { PageHead } from "@/components/ui/section";
import * as paths from "@/lib/paths";
import { Shell } from "../../_components/shell";
import { decisionModel } from "../../_data/decision";
import { decisionWords } from "../../_data/decision-words";
import { methodDecisionView } from "../../_data/method-decision";
import { described, staticMetadata } from "../../_metadata";
import { Criteria } from "./_components/criteria";
import { FlowOfQuestions } from "./_components/flow";
import { Questions } from "./_components/questions";
import { MethodChanges, Rules } from "./_components/rules";
import { Situations } from "./_components/situations";
import { WinsSection } from "./_components/wins";

const head = described("methodDecision");
export const metadata = staticMetadata(head);

export default function MethodDecisionPage() {
  const { agenda, flow, wins, findings, limits } = methodDecisionView();
  return (
    <Shell current="method" address={paths.methodDecision}>
      <PageHead title={head.heading} lead={head.description} />
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
