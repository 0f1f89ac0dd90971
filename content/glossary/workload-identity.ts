import type { TermFile } from "../types";

export default {
  id: "workload-identity",
  name: "Workload identity",
  alsoCalled: [],
  means:
    "A name for a running program that it can prove with a certificate or token, instead of being recognised by its network address. It says which program calls, and not which person.",
  seeAlso: ["spiffe", "service-account", "mtls"],
} satisfies TermFile;
