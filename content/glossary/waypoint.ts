import type { TermFile } from "../types";

export default {
  id: "waypoint",
  name: "Waypoint",
  alsoCalled: ["waypoint proxy"],
  means:
    "In Istio's ambient mode, a proxy that handles HTTP for a namespace, a service or a workload. It is deployed only where such features are wanted, and ztunnel sends it the traffic of pods in ambient mode.",
  seeAlso: ["ztunnel", "envoy", "l7"],
} satisfies TermFile;
