import type { LifecycleFile } from "../types";

export default {
  id: "google-istiod-control-planes-deprecated",
  on: null,
  kind: "move",
  title: "Google deprecates its istiod control planes on GKE",
  what: "Cloud Service Mesh deprecates the managed and the in-cluster control plane based on istiod on GKE. No last day was found.",
  options: ["istio-sidecar"],
  action: "Test Google's own control plane now, since it differs from istiod in features and in the timing of changes.",
  citation: {
    source: "google-service-mesh-control-plane",
    locator: "Caution and Control plane overview",
    checkedOn: "2026-11-21",
    read: "second-hand",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
