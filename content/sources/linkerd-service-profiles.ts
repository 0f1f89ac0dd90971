import type { SourceFile } from "../types";

export default {
  id: "linkerd-service-profiles",
  title: "Service Profiles",
  publisher: "Linkerd project",
  kind: "reference",
  url: "https://linkerd.io/docs/reference/service-profiles/",
  published: "2025-11-20",
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;
