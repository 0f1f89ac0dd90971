import type { DecisionFacts, DecisionModel } from "@/lib/decision/model";
import type { Support } from "@/lib/schema/vocabulary";
import { decisionMethod } from "./facts";

/** The example of docs/decisions/scoring.md, worked by hand there. */

const cells: Record<string, [alpha: Support, beta: Support, gamma: Support]> = {
  mtls: ["full", "full", "none"],
  canary: ["full", "partial", "full"],
  mirroring: ["none", "full", "full"],
  "access-log": ["full", "preview", "full"],
};

export const exampleFacts: DecisionFacts = {
  options: ["alpha", "beta", "gamma"],
  cells: Object.fromEntries(
    Object.entries(cells).flatMap(([row, states]) =>
      ["alpha", "beta", "gamma"].map((option, index) => [
        `${row}.${option}`,
        { support: states[index] ?? "unknown", note: null },
      ]),
    ),
  ),
  overhead: { models: [], figures: {} },
};

export const exampleModel: DecisionModel = {
  questions: [
    {
      id: "encryption",
      title: "Must calls be encrypted?",
      short: "Encryption",
      why: "It decides who is left at all.",
      kind: "one",
      answers: [
        { id: "must", label: "Yes", musts: [{ rows: ["mtls"], accepts: ["full"] }] },
        { id: "no", label: "No" },
      ],
    },
    {
      id: "wishes",
      title: "What do you want beside it?",
      short: "Wishes",
      why: "What is not chosen counts for nothing.",
      kind: "many",
      answers: [
        { id: "traffic", label: "Traffic", wants: ["canary", "mirroring"], weights: { traffic: 2 } },
        { id: "evidence", label: "Evidence", wants: ["access-log"] },
      ],
    },
  ],
  criteria: [
    {
      id: "traffic",
      name: "Traffic",
      means: "Traffic is steered without code.",
      by: { kind: "rows", rows: ["canary", "mirroring"], always: [], notApplicable: 0 },
    },
    {
      id: "evidence",
      name: "Evidence",
      means: "Who called whom can be shown.",
      by: { kind: "rows", rows: ["access-log"], always: [], notApplicable: 0 },
    },
  ],
  situations: [],
  method: decisionMethod({ draws: 4_096, seed: 20261121 }),
};
