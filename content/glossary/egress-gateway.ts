import type { TermFile } from "../types";

export default {
  id: "egress-gateway",
  name: "Egress gateway",
  alsoCalled: [],
  means:
    "A proxy through which traffic leaves the mesh, so that the outside sees few source addresses and rules sit in one place. It controls nothing unless other ways out are closed, for instance by network policy or a firewall.",
  seeAlso: ["network-policy", "north-south"],
} satisfies TermFile;
