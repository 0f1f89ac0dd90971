import type { SourceFile } from "../types";

export default {
  id: "ztunnel-issue-667",
  title: "Reduce memory footprint (ztunnel issue 667)",
  publisher: "Istio project",
  kind: "issue",
  url: "https://github.com/istio/ztunnel/issues/667",
  published: "2023-08-24",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "A maintainer’s working notes.",
} satisfies SourceFile;
