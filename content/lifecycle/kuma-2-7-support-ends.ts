import type { LifecycleFile } from "../types";

export default {
  id: "kuma-2-7-support-ends",
  on: "2026-10-19",
  kind: "support-end",
  title: "End of long-term support: Kuma 2.7",
  what: "Long-term support for Kuma 2.7 ends, half a year after the planned two years.",
  options: ["kuma"],
  action: "Move to 2.13, the next line with long-term support. The extended support of 2.9 ended three days later.",
  citation: {
    source: "kuma-versions",
    locator: "versions.yml, release 2.7.x, endOfLifeDate and extensionMonths; release 2.9.x",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
