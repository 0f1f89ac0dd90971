import type { SourceFile } from "../types";

export default {
  id: "cilium-cicd-post",
  title: "Securing CI/CD for an open source project: lessons from Cilium",
  publisher: "Cilium project",
  kind: "announcement",
  url: "https://cilium.io/blog/2026/05/06/securing-cicd-open-source-lessons-from-cilium",
  published: "2026-05-06",
  version: "cilium/cilium.io commit 6d48e8f",
  interest: ["cilium"],
} satisfies SourceFile;
