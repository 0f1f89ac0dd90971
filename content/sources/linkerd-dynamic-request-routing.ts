import type { SourceFile } from "../types";

export default {
  id: "linkerd-dynamic-request-routing",
  title: "Configuring Dynamic Request Routing",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/configuring-dynamic-request-routing/",
  published: "2026-07-30",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;
