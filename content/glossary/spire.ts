import type { TermFile } from "../types";

export default {
  id: "spire",
  name: "SPIRE",
  alsoCalled: ["SPIFFE Runtime Environment"],
  means:
    "Software that issues SPIFFE identities to workloads after checking where and as what they run. It works on Kubernetes, virtual machines and physical servers, with or without a mesh.",
  seeAlso: ["spiffe", "svid"],
} satisfies TermFile;
