import type { SourceFile } from "../types";

export default {
  id: "gateway-api-report-linkerd",
  title: "Gateway API 1.3.0 conformance report of Linkerd 2.18",
  publisher: "Linkerd project",
  kind: "dataset",
  url: "https://github.com/kubernetes-sigs/gateway-api/blob/main/conformance/reports/v1.3.0/linkerd-linkerd/standard-2.18-default-report.yaml",
  published: "2025-06-11",
  version: "Linkerd 2.18, Gateway API 1.3.0",
  interest: ["linkerd"],
  caution:
    "Run and submitted by the project itself; the test script switches on all features, also those the mesh tests do not touch.",
} satisfies SourceFile;
