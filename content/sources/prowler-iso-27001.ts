import type { SourceFile } from "../types";

export default {
  id: "prowler-iso-27001",
  title: "prowler, compliance/kubernetes/iso27001_2022_kubernetes.json",
  publisher: "Prowler",
  kind: "dataset",
  url: "https://github.com/prowler-cloud/prowler/blob/3e000fa/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json",
  published: "2026-08-21",
  version: "commit 3e000fa",
  interest: [],
  caution:
    "A scanner’s mapping file, not the standard. Its sentences have “should”, as in ISO/IEC 27002, and the one under A.8.22 repeats that of A.8.21.",
} satisfies SourceFile;
