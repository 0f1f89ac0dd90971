import type { LifecycleFile } from "../types";

export default {
  id: "istio-google-hosting-ends",
  on: "2026-12",
  kind: "move",
  title: "End of Google-hosted Istio images and charts",
  what: "Istio leaves gcr.io, registry.istio.io and its Google storage bucket.",
  options: ["istio-sidecar", "istio-ambient"],
  action:
    "Images, charts and files vanish there. Point every cluster, mirror and pipeline at docker.io/istio, ghcr.io/istio/release/charts or blob.istio.io, and trust the new signing key from 1.31.1 on.",
  citation: {
    source: "istio-move-off-google-cloud",
    locator: "Container Images; Helm Charts and Other Release Artifacts; Signing Keys",
    checkedOn: "2026-11-20",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
