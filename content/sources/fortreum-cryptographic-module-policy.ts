import type { SourceFile } from "../types";

export default {
  id: "fortreum-cryptographic-module-policy",
  title: "FIPS Validation Guidance: FedRAMP Policy for Cryptographic Module Selection",
  publisher: "Fortreum",
  kind: "article",
  url: "https://fortreum.com/fips-validation-guidance-fedramp-policy-for-cryptographic-module-selection",
  published: null,
  version: null,
  interest: [],
  caution: "Two versions of the text exist; the later one narrows when a module may be patched.",
} satisfies SourceFile;
