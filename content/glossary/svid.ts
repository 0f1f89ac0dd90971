import type { TermFile } from "../types";

export default {
  id: "svid",
  name: "SVID",
  alsoCalled: ["SPIFFE Verifiable Identity Document"],
  means:
    "The document with which a workload proves its SPIFFE name: an X.509 certificate or a JWT. It is meant to be short-lived and to be renewed automatically.",
  seeAlso: ["spiffe", "jwt"],
} satisfies TermFile;
