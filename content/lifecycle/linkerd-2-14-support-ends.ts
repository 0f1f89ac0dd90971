import type { LifecycleFile } from "../types";

export default {
  id: "linkerd-2-14-support-ends",
  on: "2025-06-01",
  kind: "support-end",
  title: "End of support: Linkerd 2.14",
  what: "Support for Linkerd 2.14, the last with open stable builds, ends.",
  options: ["linkerd"],
  action: "Move to a current edge build, or to a vendor's stable distribution.",
  citation: {
    source: "buoyant-linkerd-2-14-end-of-life",
    locator: "Opening statement with the end-of-life date",
    checkedOn: "2026-11-20",
    read: "second-hand",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
