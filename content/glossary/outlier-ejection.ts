import type { TermFile } from "../types";

export default {
  id: "outlier-ejection",
  name: "Outlier ejection",
  alsoCalled: ["outlier detection", "passive health check", "failure accrual"],
  means:
    "Taking a single backend out of load balancing for a while because its answers fail or lag behind, judged from real traffic. It comes back after a pause or a successful trial.",
  seeAlso: ["circuit-breaker"],
} satisfies TermFile;
