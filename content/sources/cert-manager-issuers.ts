import type { SourceFile } from "../types";

export default {
  id: "cert-manager-issuers",
  title: "Issuers",
  publisher: "cert-manager project",
  kind: "reference",
  url: "https://cert-manager.io/docs/configuration/issuers/",
  published: "2025-09-05",
  version: "cert-manager/website commit 776e5db",
  interest: [],
} satisfies SourceFile;
