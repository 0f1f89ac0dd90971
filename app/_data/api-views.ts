import type { Endpoint } from "@/lib/api/endpoint";
import { file } from "@/lib/api/file";
import { decisionFiles } from "@/lib/decision/file-paths";
import { filePaths } from "@/lib/file-paths";
import { allPairs, pairId } from "@/lib/matrix/pair";
import { overheadAmountsFile, overheadFile } from "@/lib/overhead/file-paths";
import { parameterSets } from "./api-parameters";
import { compareIds } from "./compare";

const decision = "reasons=encryption&mtls=must&pods=200";

/** What the pages of the matrix, of overhead and of the decision give to programs. */
export const viewEndpoints: readonly Endpoint[] = [
  {
    id: "matrix",
    group: "matrix",
    name: "The matrix",
    what: "Options, capabilities with counts, and cells. As CSV one line a cell, as Markdown tables for a wiki.",
    at: { json: filePaths.matrix("json"), csv: filePaths.matrix("csv"), md: filePaths.matrix("md") },
    takes: parameterSets.matrix,
    shape: "matrix",
    examples: ["options=istio-ambient.linkerd&groups=security&diff=1", "q=mtls&options=cilium"],
  },
  {
    id: "pair",
    group: "matrix",
    name: "Two options side by side",
    what: "Any two, in either order: the answer in sentences, then every row with both cells, those that differ first. As CSV one line a row, as Markdown tables with numbered sources.",
    at: { json: file("pair/{pair}.json"), csv: file("pair/{pair}.csv"), md: file("pair/{pair}.md") },
    path: {
      name: "pair",
      means: "two options, in the order wanted",
      values: allPairs(compareIds.options).map((pair) => pairId(...pair)),
      example: pairId("linkerd", "istio-ambient"),
    },
    shape: "pair",
    examples: [""],
  },
  {
    id: "claims",
    group: "matrix",
    name: "Claims",
    what: "Cells with the rule behind their state and all claims.",
    at: { json: filePaths.list("claims") },
    takes: parameterSets.claims,
    shape: "claims",
    examples: ["capability=mtls-enforceable&option=linkerd.cilium", "capability=mtls-enforceable&interest=hide"],
  },
  {
    id: "overhead",
    group: "overhead",
    name: "What each option adds to a cluster",
    what: "Memory (MiB), CPU (mCPU), requests, latency (ms) and cost (a month of 730 h) as ranges, with every term, the measurements used and left out, differences and how sure they are, and another time beside today.",
    at: { json: overheadFile("json"), csv: overheadFile("csv"), md: overheadFile("md") },
    takes: parameterSets.overhead,
    shape: "overhead",
    examples: ["options=istio-ambient.linkerd&pods=100&nodes=5", "options=linkerd&setup=ha&next.pods=2000"],
  },
  {
    id: "overhead-amounts",
    group: "overhead",
    name: "The amounts alone",
    what: "One line an option, and one more for the other time: low, typical and high of memory, CPU, requests, cost, nodes, latency and start-up, each with its unit in the head. What they rest on is in the file above.",
    at: { csv: overheadAmountsFile() },
    takes: parameterSets.overhead,
    examples: ["options=istio-ambient.linkerd&pods=100&nodes=5&next.pods=300"],
  },
  {
    id: "decision",
    group: "decision",
    name: "The recommendation for a set of answers",
    what: "Outcome and confidence, ranking, scores by criterion, what is ruled out and by which cell, every change that would put another option first, what to try, how to adopt, when to decide again. As CSV one line an option with weight and score of each criterion, as Markdown a decision record in the form of MADR 4.",
    at: { json: decisionFiles.json(), csv: decisionFiles.ranking(), md: decisionFiles.record() },
    takes: parameterSets.decision,
    shape: "decision",
    examples: [decision],
  },
  {
    id: "risks",
    group: "decision",
    name: "The risks of a decision",
    what: "One a line, each with its cell or source; likelihood, impact, owner and day are left empty for you.",
    at: { csv: decisionFiles.risks() },
    takes: parameterSets.decision,
    examples: [decision],
  },
  {
    id: "questions",
    group: "decision",
    name: "What is asked and judged",
    what: "Questions with all that each answer does, criteria with their rows, and the numbers of the method.",
    at: { json: decisionFiles.questions },
    shape: "questions",
    examples: [""],
  },
];
