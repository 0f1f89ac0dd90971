import type { SourceFile } from "../types";

export default {
  id: "linkerd-manual-credential-rotation",
  title: "Manually Rotating Control Plane TLS Credentials",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/manually-rotating-control-plane-tls-credentials/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;
