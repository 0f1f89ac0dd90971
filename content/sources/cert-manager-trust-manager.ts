import type { SourceFile } from "../types";

export default {
  id: "cert-manager-trust-manager",
  title: "trust-manager",
  publisher: "cert-manager project",
  kind: "guide",
  url: "https://cert-manager.io/docs/trust/trust-manager/",
  published: null,
  version: "cert-manager/website commit 776e5db",
  interest: [],
} satisfies SourceFile;
