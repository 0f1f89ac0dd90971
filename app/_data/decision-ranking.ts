import type { Ranking } from "@/lib/decision/ranking-csv";
import * as paths from "@/lib/paths";
import { type DecisionView, decisionFacts } from "./decision";
import { nameOfOption } from "./names";

/**
 * A decision as its table of options needs it.
 *
 * @param origin where this server is reached: the file leaves it.
 */
export function rankingOf({ revision, decision, telling, query }: DecisionView, origin: string): Ranking {
  const options = decisionFacts.options.map((id) => ({ id, name: nameOfOption(id) }));
  return { revision, decision, telling, options, address: origin + paths.resultWith(query) };
}
