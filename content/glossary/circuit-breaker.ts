import type { TermFile } from "../types";

export default {
  id: "circuit-breaker",
  name: "Circuit breaker",
  alsoCalled: ["circuit breaking"],
  means:
    "A rule that stops sending requests to a backend that keeps failing or is full, so that a fault in one service does not use up its callers. Products mean two things by it: limits on connections and requests, and the removal of failing backends.",
  seeAlso: ["outlier-ejection", "rate-limit"],
} satisfies TermFile;
