import type { TermFile } from "../types";

export default {
  id: "service-account",
  name: "Service account",
  alsoCalled: ["ServiceAccount"],
  means:
    "The Kubernetes object that gives a pod its name towards the cluster. The meshes compared here derive the identity of a workload in the cluster from it, so pods that share one cannot be told apart by identity policies.",
  seeAlso: ["workload-identity", "spiffe"],
} satisfies TermFile;
