import type { SourceFile } from "../types";

export default {
  id: "istio-companies-list",
  title: "Companies listed on istio.io (data/companies.yml)",
  publisher: "Istio project",
  kind: "dataset",
  url: "https://github.com/istio/istio.io/blob/master/data/companies.yml",
  published: null,
  version: "istio/istio.io commit 7328dad",
  interest: ["istio-sidecar", "istio-ambient"],
  caution: "Companies add themselves by pull request; the list does not say how far or in which mode they use Istio.",
} satisfies SourceFile;
