import type { LifecycleFile } from "../types";

export default {
  id: "kuma-2-13-support-ends",
  on: "2027-12-22",
  kind: "support-end",
  title: "End of long-term support: Kuma 2.13",
  what: "Long-term support for Kuma 2.13 ends.",
  options: ["kuma"],
  action: "Have the next line with long-term support in test a year before.",
  citation: {
    source: "kuma-versions",
    locator: "versions.yml, release 2.13.x, endOfLifeDate and lts",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
