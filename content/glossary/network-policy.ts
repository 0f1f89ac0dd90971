import type { TermFile } from "../types";

export default {
  id: "network-policy",
  name: "Network policy",
  alsoCalled: ["NetworkPolicy"],
  means:
    "A Kubernetes object that allows traffic to or from pods by label, namespace, address range and port; in a direction that a policy covers, all other traffic of the selected pods is refused. The cluster's network plugin has to enforce it; it neither encrypts traffic nor checks a cryptographic identity.",
  seeAlso: ["l4", "egress-gateway"],
} satisfies TermFile;
