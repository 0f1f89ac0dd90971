import type { SourceFile } from "../types";

export default {
  id: "kubernetes-virtual-ips",
  title: "Virtual IPs and Service Proxies",
  publisher: "Kubernetes project",
  kind: "reference",
  url: "https://kubernetes.io/docs/reference/networking/virtual-ips/",
  published: null,
  version: "copy read in November 2026",
  interest: [],
} satisfies SourceFile;
