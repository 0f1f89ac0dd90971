import type { TermFile } from "../types";

export default {
  id: "l4",
  name: "Layer 4",
  alsoCalled: ["L4", "transport layer"],
  means:
    "The level of connections: addresses, ports, bytes and, with mutual TLS, the identity of the other side. A rule at this level cannot see single HTTP requests.",
  seeAlso: ["l7", "network-policy"],
} satisfies TermFile;
