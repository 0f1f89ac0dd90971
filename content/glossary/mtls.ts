import type { TermFile } from "../types";

export default {
  id: "mtls",
  name: "Mutual TLS",
  alsoCalled: ["mTLS"],
  means:
    "TLS in which both sides show a certificate, so that each knows who the other is and the traffic between them is encrypted. That a product can do it does not mean that it refuses connections without it.",
  seeAlso: ["permissive-mode", "workload-identity", "spiffe"],
} satisfies TermFile;
