import type { TermFile } from "../types";

export default {
  id: "network-policy",
  name: "Network policy",
  alsoCalled: ["NetworkPolicy"],
  means:
    "A Kubernetes object that allows traffic to or from pods by label, namespace, address range and port. The cluster's network plugin enforces it; it neither encrypts traffic nor checks a cryptographic identity.",
  seeAlso: ["l4", "egress-gateway"],
} satisfies TermFile;
