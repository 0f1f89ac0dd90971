import type { LifecycleFile } from "../types";

export default {
  id: "kuma-2-12-support-ends",
  on: "2026-09-09",
  kind: "support-end",
  title: "End of support: Kuma 2.12",
  what: "Support for Kuma 2.12 ends.",
  options: ["kuma"],
  action: "Move to 2.13, which has long-term support, or to 2.14.",
  citation: {
    source: "kuma-versions",
    locator: "versions.yml, release 2.12.x, endOfLifeDate",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
