import type { SourceFile } from "../types";

export default {
  id: "cert-manager-csi-driver-spiffe",
  title: "csi-driver-spiffe",
  publisher: "cert-manager project",
  kind: "guide",
  url: "https://cert-manager.io/docs/usage/csi-driver-spiffe/",
  published: null,
  version: "cert-manager/website commit 776e5db",
  interest: [],
} satisfies SourceFile;
