import type { QuestionFile } from "../../types";

export default {
  id: "mtls",
  title: "Must every call between services be encrypted and authenticated?",
  short: "Mandatory mTLS",
  why: "Only Consul refuses plaintext right after installation, and only with its default settings. The question is whether it must be possible to forbid it.",
  kind: "one",
  answers: [
    {
      id: "must",
      label: "Yes, and plaintext must be refused by configuration",
      musts: [{ rows: ["mtls-automatic", "mtls-enforceable"], accepts: ["full", "partial"] }],
      wants: ["leaf-certificate-rotation"],
      weights: { encryption: 1 },
    },
    {
      id: "want",
      label: "It would be good, but not at any price",
      wants: ["mtls-automatic", "mtls-enforceable", "leaf-certificate-rotation"],
      weights: { encryption: 1 },
    },
    { id: "no", label: "No, TLS at the edge and network rules are enough" },
  ],
} satisfies QuestionFile;
