import type { LifecycleFile } from "../types";

export default {
  id: "istio-google-hosting-ends",
  on: "2026-12",
  kind: "move",
  what: "Istio images, charts and files vanish from gcr.io/istio-release, registry.istio.io and the Google storage bucket.",
  options: ["istio-sidecar", "istio-ambient"],
  action:
    "Point every cluster, mirror and pipeline at docker.io/istio, ghcr.io/istio/release/charts or blob.istio.io, and trust the new signing key from 1.31.1 on.",
  citation: {
    source: "istio-move-off-google-cloud",
    locator: "Container Images; Helm Charts and Other Release Artifacts; Signing Keys",
    checkedOn: "2026-11-20",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
