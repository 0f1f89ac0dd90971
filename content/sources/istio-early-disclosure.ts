import type { SourceFile } from "../types";

export default {
  id: "istio-early-disclosure",
  title: "Early Disclosure of Security Vulnerabilities",
  publisher: "Istio project",
  kind: "project-policy",
  url: "https://github.com/istio/community/blob/master/EARLY-DISCLOSURE.md",
  published: "2026-02-04",
  version: "commit a7d95d4",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
