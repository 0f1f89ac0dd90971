import type { SourceFile } from "../types";

export default {
  id: "gateway-api-report-cilium-experimental",
  title: "Gateway API 1.6.1 conformance report of Cilium 1.20.0, experimental channel",
  publisher: "Cilium project",
  kind: "dataset",
  url: "https://github.com/kubernetes-sigs/gateway-api/blob/main/conformance/reports/v1.6/cilium/experimental-v1.20.0-default-report.yaml",
  published: "2026-07-31",
  version: "Cilium 1.20.0, Gateway API 1.6.1",
  interest: ["cilium"],
  caution: "Run and submitted by the project itself with the shared test suite.",
} satisfies SourceFile;
