import type { SourceFile } from "../types";

export default {
  id: "trustnet-soc-2-encryption",
  title: "Does SOC 2 Require Data to Be Encrypted?",
  publisher: "TrustNet",
  kind: "article",
  url: "https://www.trustnetinc.com/does-soc-2-require-data-to-be-encrypted/",
  published: null,
  version: null,
  interest: [],
  caution: "The title is taken from the address.",
} satisfies SourceFile;
