import type { TermFile } from "../types";

export default {
  id: "envoy",
  name: "Envoy",
  alsoCalled: ["Envoy proxy"],
  means:
    "An open-source proxy for HTTP and TCP traffic, written in C++ and hosted by the CNCF. Istio uses it as sidecar, as waypoint and as gateway.",
  seeAlso: ["sidecar", "waypoint", "wasm"],
} satisfies TermFile;
