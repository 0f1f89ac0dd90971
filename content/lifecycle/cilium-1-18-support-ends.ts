import type { LifecycleFile } from "../types";

export default {
  id: "cilium-1-18-support-ends",
  on: null,
  kind: "support-end",
  title: "End of support, undated: Cilium 1.18",
  what: "Maintenance of Cilium 1.18 ends on the day 1.21 is released.",
  options: ["cilium"],
  action:
    "Plan the step to 1.19 or 1.20 now. Three minor releases are maintained and a new one comes about every six months, the last on 29 July 2026.",
  citation: {
    source: "endoflife-cilium",
    locator: "products/cilium.md, comment above the releases; releases 1.18 and 1.20; closing paragraph",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
