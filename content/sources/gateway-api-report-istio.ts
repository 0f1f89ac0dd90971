import type { SourceFile } from "../types";

export default {
  id: "gateway-api-report-istio",
  title: "Gateway API 1.5.1 conformance report of Istio 1.30.1",
  publisher: "Istio project",
  kind: "dataset",
  url: "https://github.com/kubernetes-sigs/gateway-api/blob/main/conformance/reports/v1.5/istio-istio/1.30.0-default-report.yaml",
  published: "2026-05-20",
  version: "Istio 1.30.1, Gateway API 1.5.1",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Run and submitted by the project itself with the shared test suite.",
} satisfies SourceFile;
