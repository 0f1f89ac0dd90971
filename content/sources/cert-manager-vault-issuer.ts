import type { SourceFile } from "../types";

export default {
  id: "cert-manager-vault-issuer",
  title: "Vault",
  publisher: "cert-manager project",
  kind: "guide",
  url: "https://cert-manager.io/docs/configuration/vault/",
  published: null,
  version: "cert-manager/website commit 776e5db",
  interest: [],
} satisfies SourceFile;
