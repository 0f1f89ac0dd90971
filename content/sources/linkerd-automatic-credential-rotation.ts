import type { SourceFile } from "../types";

export default {
  id: "linkerd-automatic-credential-rotation",
  title: "Automatically Rotating Control Plane TLS Credentials",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/automatically-rotating-control-plane-tls-credentials/",
  published: null,
  version: "linkerd/website commit 93f0017",
  interest: ["linkerd"],
} satisfies SourceFile;
