import type { SourceFile } from "../types";

export default {
  id: "linkerd-cluster-configuration",
  title: "Cluster Configuration",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/cluster-configuration/",
  published: "2026-05-14",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;
