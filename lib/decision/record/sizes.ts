import { many } from "@/lib/format/quantity";
import { sizeNames } from "@/lib/schema/decision-vocabulary";
import { sizesOf } from "../sizes";
import type { DecisionResult } from "./ground";

/** The size that costs are for: `300 pods on 12 nodes`, with what of it was derived. */
export function sizesText({ answers, decision }: Pick<DecisionResult, "answers" | "decision">): string {
  const { pods, nodes } = sizesOf(answers);
  const plain = decision.standing.effects.layer7 ? "" : ", without waypoints since nothing asks for HTTP rules";
  const derived = sizeNames.some((name) => answers.sizes[name] === undefined);
  return `${many(pods, "pod")} on ${many(nodes, "node")}${plain}${derived ? " (in part derived: you did not give all sizes)" : ""}`;
}
