import type { SourceFile } from "../types";

export default {
  id: "nist-cmvp-overview",
  title: "Cryptographic Module Validation Program",
  publisher: "National Institute of Standards and Technology",
  kind: "reference",
  url: "https://csrc.nist.gov/projects/cryptographic-module-validation-program",
  published: null,
  version: null,
  interest: [],
  caution: "A saved copy from before April 2022; the list of modules itself was not read.",
} satisfies SourceFile;
