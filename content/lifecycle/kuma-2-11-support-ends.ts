import type { LifecycleFile } from "../types";

export default {
  id: "kuma-2-11-support-ends",
  on: "2026-12-10",
  kind: "support-end",
  title: "End of support: Kuma 2.11",
  what: "Support for Kuma 2.11 ends, six months later than first planned.",
  options: ["kuma"],
  action: "Move to 2.13 or 2.14. Version 2.12 ended before it.",
  citation: {
    source: "kuma-versions",
    locator: "versions.yml, release 2.11.x, endOfLifeDate and extensionMonths; release 2.12.x",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
