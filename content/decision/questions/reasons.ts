import type { QuestionFile } from "../../types";

export default {
  id: "reasons",
  title: "What is the mesh for?",
  short: "Reasons",
  why: "Beside cost, upkeep, support and work taken off the applications, only what you ask for counts. The answer also decides what is asked next.",
  kind: "many",
  answers: [
    {
      id: "encryption",
      label: "Encryption and identity between services",
      wants: [
        "mtls-automatic",
        "leaf-certificate-rotation",
        "mtls-enforceable",
        "tls-1-3-by-default",
        "plaintext-refused-by-default",
        "trust-root-rotation",
      ],
      weights: { encryption: 2 },
    },
    {
      id: "authorization",
      label: "Rules on who may call what",
      wants: ["l4-identity-policy", "default-deny", "explicit-deny", "authorization-dry-run"],
      weights: { authorization: 2 },
    },
    {
      id: "traffic",
      label: "Safer releases and failure handling",
      wants: ["weighted-canary", "outlier-ejection", "zone-aware-routing"],
      weights: { traffic: 2 },
    },
    {
      id: "observability",
      label: "Metrics, logs and traces without code",
      wants: ["http-access-log", "tcp-connection-log", "distributed-tracing", "live-request-tap"],
      weights: { evidence: 1, "application-work": 1 },
    },
    {
      id: "compliance",
      label: "Controls that an auditor can be shown",
      wants: ["mtls-enforceable", "default-deny", "peer-identity-in-log", "denials-logged"],
      weights: { evidence: 2 },
    },
    { id: "none", label: "None of these" },
  ],
} satisfies QuestionFile;
