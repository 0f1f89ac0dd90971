import type { SourceFile } from "../types";

export default {
  id: "istio-issue-42339",
  title: "SPIRE integration with Ambient (istio/istio issue 42339)",
  publisher: "Istio project",
  kind: "issue",
  url: "https://github.com/istio/istio/issues/42339",
  published: "2022-12-07",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
