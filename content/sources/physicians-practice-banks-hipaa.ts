import type { SourceFile } from "../types";

export default {
  id: "physicians-practice-banks-hipaa",
  title: "Does a Financial Institution Qualify as a HIPAA Business Associate?",
  publisher: "Physicians Practice",
  kind: "article",
  url: "https://physicianspractice.com/view/does-financial-institution-qualify-hipaa-business-associate",
  published: null,
  version: null,
  interest: [],
  caution: "Quotes 78 FR 5566, at 5575; the preamble itself was not read.",
} satisfies SourceFile;
