import type { SourceFile } from "../types";

export default {
  id: "cert-manager-supported-releases",
  title: "Supported Releases",
  publisher: "cert-manager project",
  kind: "project-policy",
  url: "https://cert-manager.io/docs/releases/",
  published: "2026-07-08",
  version: "cert-manager/website commit 776e5db",
  interest: [],
} satisfies SourceFile;
