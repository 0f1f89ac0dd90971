import type { TermFile } from "../types";

export default {
  id: "north-south",
  name: "North-south traffic",
  alsoCalled: [],
  means:
    "Traffic that enters the platform from outside or leaves it. It passes through ingress and egress points rather than directly from service to service.",
  seeAlso: ["east-west", "egress-gateway", "gateway-api"],
} satisfies TermFile;
