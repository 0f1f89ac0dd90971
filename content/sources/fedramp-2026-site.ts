import type { SourceFile } from "../types";

export default {
  id: "fedramp-2026-site",
  title: "FedRAMP Consolidated Rules for 2026, site in Markdown",
  publisher: "FedRAMP",
  kind: "standard",
  url: "https://github.com/FedRAMP/2026-markdown",
  published: "2026-08-13",
  version: "commit beca3de",
  interest: [],
  caution:
    "Generated for people from the machine-readable rules, which FedRAMP calls the source of truth. The control pages reprint NIST SP 800-53 in release 5.2.0.",
} satisfies SourceFile;
