import type { SourceFile } from "../types";

export default {
  id: "compliance-as-code-hipaa",
  title: "ComplianceAsCode/content, controls/hipaa.yml",
  publisher: "ComplianceAsCode project",
  kind: "dataset",
  url: "https://github.com/ComplianceAsCode/content",
  published: "2026-04-30",
  version: "commit b3a2cca; the file’s own last change is of 30 April 2026",
  interest: [],
  caution:
    "A project for hardening rules retells the sections; it is not the regulation. It labels specifications as required or addressable, standards as base.",
} satisfies SourceFile;
