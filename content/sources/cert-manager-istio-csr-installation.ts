import type { SourceFile } from "../types";

export default {
  id: "cert-manager-istio-csr-installation",
  title: "Installing istio-csr",
  publisher: "cert-manager project",
  kind: "guide",
  url: "https://cert-manager.io/docs/usage/istio-csr/installation/",
  published: null,
  version: "cert-manager/website commit 776e5db",
  interest: [],
} satisfies SourceFile;
