import type { LifecycleFile } from "../types";

export default {
  id: "cilium-1-17-support-ends",
  on: "2026-07-29",
  kind: "support-end",
  title: "End of support: Cilium 1.17",
  what: "Maintenance of Cilium 1.17 ends with the release of 1.20.",
  options: ["cilium"],
  action: "Run 1.18 or later, and go through every minor release on the way.",
  citation: {
    source: "endoflife-cilium",
    locator: "products/cilium.md, release 1.17, eol; the rule is in the comment above the releases",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
