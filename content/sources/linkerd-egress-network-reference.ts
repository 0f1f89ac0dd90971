import type { SourceFile } from "../types";

export default {
  id: "linkerd-egress-network-reference",
  title: "EgressNetwork",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/egress-network/",
  published: "2026-05-14",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;
