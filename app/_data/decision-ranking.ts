import type { Ranking } from "@/lib/decision/ranking-csv";
import * as paths from "@/lib/paths";
import { type DecisionView, decisionFacts } from "./decision";
import { nameOfOption } from "./names";

/** A decision as its table of options needs it. */
export function rankingOf({ revision, decision, telling, query }: DecisionView): Ranking {
  const options = decisionFacts.options.map((id) => ({ id, name: nameOfOption(id) }));
  return { revision, decision, telling, options, address: paths.resultWith(query) };
}
