import type { LifecycleFile } from "../types";

export default {
  id: "istio-google-hosting-last-test",
  on: "2026-12-08",
  kind: "move",
  title: "Last switch-off test of Google-hosted Istio",
  what: "Last test: Google-hosted Istio files are off for a day, from 15:00 UTC.",
  options: ["istio-sidecar", "istio-ambient"],
  action: "Check before that day that no node can be asked to pull an Istio image from the old registries.",
  citation: {
    source: "istio-1-31-upgrade-notes",
    locator: "Deprecation of GCP infrastructure and hosting",
    checkedOn: "2026-11-20",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
