import type { SourceFile } from "../types";

export default {
  id: "compliance-as-code-pci-dss",
  title: "ComplianceAsCode/content, controls/pcidss_4.yml",
  publisher: "ComplianceAsCode project",
  kind: "dataset",
  url: "https://github.com/ComplianceAsCode/content",
  published: "2026-08-21",
  version: "commit b3a2cca; file labelled 4.0.1",
  interest: [],
  caution:
    "A project for hardening rules retells the requirements; it is not the standard. It gives the date 31 March 2025 for some of the future-dated requirements only.",
} satisfies SourceFile;
