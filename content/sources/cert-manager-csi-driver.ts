import type { SourceFile } from "../types";

export default {
  id: "cert-manager-csi-driver",
  title: "csi-driver",
  publisher: "cert-manager project",
  kind: "guide",
  url: "https://cert-manager.io/docs/usage/csi-driver/",
  published: null,
  version: "cert-manager/website commit 776e5db",
  interest: [],
} satisfies SourceFile;
