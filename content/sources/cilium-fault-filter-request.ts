import type { SourceFile } from "../types";

export default {
  id: "cilium-fault-filter-request",
  title: "Include fault filter in cilium envoy for service-mesh, issue 62",
  publisher: "Cilium project",
  kind: "issue",
  url: "https://github.com/cilium/proxy/issues/62",
  published: "2022-03-28",
  version: null,
  interest: ["cilium"],
} satisfies SourceFile;
