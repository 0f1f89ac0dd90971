import type { SourceFile } from "../types";

export default {
  id: "istio-issue-61126",
  title:
    "Misleading status message for DENY AuthorizationPolicy with only L7 attributes in ambient mode (istio issue 61126)",
  publisher: "Istio project",
  kind: "issue",
  url: "https://github.com/istio/istio/issues/61126",
  published: "2026-08-05",
  version: null,
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
