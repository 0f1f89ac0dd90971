import type { SourceFile } from "../types";

export default {
  id: "calico-view-flow-logs",
  title: "View flow logs in the Calico Whisker web console",
  publisher: "Tigera",
  kind: "guide",
  url: "https://docs.tigera.io/calico/latest/observability/view-flow-logs",
  published: null,
  version: "tigera/docs commit 0d68257",
  interest: [],
} satisfies SourceFile;
