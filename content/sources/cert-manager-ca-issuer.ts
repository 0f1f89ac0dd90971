import type { SourceFile } from "../types";

export default {
  id: "cert-manager-ca-issuer",
  title: "CA",
  publisher: "cert-manager project",
  kind: "guide",
  url: "https://cert-manager.io/docs/configuration/ca/",
  published: null,
  version: "cert-manager/website commit 776e5db",
  interest: [],
} satisfies SourceFile;
