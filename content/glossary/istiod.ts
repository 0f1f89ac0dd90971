import type { TermFile } from "../types";

export default {
  id: "istiod",
  name: "istiod",
  alsoCalled: ["Pilot"],
  means:
    "The control plane of Istio in one program; its code and settings still carry the older name Pilot. It turns configuration into proxy configuration, signs workload certificates and injects sidecars.",
  seeAlso: ["control-plane", "revision"],
} satisfies TermFile;
