import type { LifecycleFile } from "../types";

export default {
  id: "kuma-2-14-support-ends",
  on: "2027-06-12",
  kind: "support-end",
  title: "End of support: Kuma 2.14",
  what: "Support for Kuma 2.14 ends, half a year before the older 2.13 LTS.",
  options: ["kuma"],
  action: "Stay on 2.13 if time matters more than features, and plan the migration that 3.0 asks for.",
  citation: {
    source: "kuma-versions",
    locator: "versions.yml, release 2.14.x, endOfLifeDate; release 2.13.x",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
