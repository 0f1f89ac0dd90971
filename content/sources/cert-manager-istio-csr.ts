import type { SourceFile } from "../types";

export default {
  id: "cert-manager-istio-csr",
  title: "Securing Istio Service Mesh (istio-csr)",
  publisher: "cert-manager project",
  kind: "guide",
  url: "https://cert-manager.io/docs/usage/istio-csr/",
  published: null,
  version: "cert-manager/website commit 776e5db",
  interest: [],
} satisfies SourceFile;
