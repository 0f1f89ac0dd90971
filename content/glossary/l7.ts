import type { TermFile } from "../types";

export default {
  id: "l7",
  name: "Layer 7",
  alsoCalled: ["L7", "application layer"],
  means:
    "The level of requests: HTTP methods, paths, headers and gRPC calls. Rules, retries and metrics at this level need a proxy that parses the protocol.",
  seeAlso: ["l4"],
} satisfies TermFile;
