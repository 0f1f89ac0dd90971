import type { SourceFile } from "../types";

export default {
  id: "cert-manager-platform-compatibility",
  title: "Compatibility with Kubernetes Platform Providers",
  publisher: "cert-manager project",
  kind: "guide",
  url: "https://cert-manager.io/docs/installation/compatibility/",
  published: "2025-12-10",
  version: "cert-manager/website commit 776e5db",
  interest: [],
} satisfies SourceFile;
