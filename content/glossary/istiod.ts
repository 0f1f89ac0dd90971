import type { TermFile } from "../types";

export default {
  id: "istiod",
  name: "istiod",
  alsoCalled: ["Pilot"],
  means:
    "The control plane of Istio in one program. It turns configuration into proxy configuration, signs workload certificates and injects sidecars.",
  seeAlso: ["control-plane", "revision"],
} satisfies TermFile;
