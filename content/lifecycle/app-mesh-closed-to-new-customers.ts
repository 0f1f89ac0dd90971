import type { LifecycleFile } from "../types";

export default {
  id: "app-mesh-closed-to-new-customers",
  on: "2024-09-24",
  kind: "rule-change",
  title: "AWS App Mesh closes to new customers",
  what: "From this day AWS takes no new customers for App Mesh. Existing ones keep it until its end.",
  options: ["app-mesh"],
  action: "Drop App Mesh from any comparison or reference architecture that still names it.",
  citation: {
    source: "app-mesh-roadmap",
    locator: "README.md, notice at the top",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
