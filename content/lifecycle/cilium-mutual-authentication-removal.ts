import type { LifecycleFile } from "../types";

export default {
  id: "cilium-mutual-authentication-removal",
  on: null,
  kind: "removal",
  title: "Cilium 1.21 drops SPIRE mutual authentication",
  what: "Cilium's mutual authentication, deprecated in 1.20, is to be removed in 1.21.",
  options: ["cilium"],
  action:
    "Take authentication rules out of policies before the step to 1.21. The successor named by the project, ztunnel encryption, is still in beta.",
  citation: {
    source: "cilium-chart-code",
    locator: "cilium-1.20.0.tgz, values.yaml, authentication, comment above mutual",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
