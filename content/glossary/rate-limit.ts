import type { TermFile } from "../types";

export default {
  id: "rate-limit",
  name: "Rate limit",
  alsoCalled: ["rate limiting"],
  means:
    "A cap on how many requests are let through in a given time. A local limit is counted by each proxy on its own; a global limit is counted in one place for all of them.",
  seeAlso: ["circuit-breaker"],
} satisfies TermFile;
