import type { SourceFile } from "../types";

export default {
  id: "linkerd-telemetry",
  title: "Telemetry and Monitoring",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/features/telemetry/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;
