import type { SourceFile } from "../types";

export default {
  id: "fedramp-rev5-baselines",
  title: "FedRAMP Rev 5 baselines, OSCAL profiles",
  publisher: "FedRAMP",
  kind: "standard",
  url: "https://github.com/GSA/fedramp-automation",
  published: "2024-09-24",
  version: "fedramp2.1.0-oscal1.0.4, commit c784140",
  interest: [],
  caution:
    "The baselines and guidance before the Consolidated Rules of 2026, now legacy. The profile for LI-SaaS holds the same controls without the guidance on SC-7, SC-8 and SC-12.",
} satisfies SourceFile;
