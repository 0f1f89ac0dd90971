import { readDecision } from "@/lib/decision/read";
import type { ParameterProblem } from "@/lib/share/codec";
import { decisionTable } from "./decision";

/** What of an address cannot be used, told without computing anything: a refusal must not cost as much as an answer. */
export function decisionProblems(query: URLSearchParams): ParameterProblem[] {
  return readDecision(decisionTable, query).problems;
}
