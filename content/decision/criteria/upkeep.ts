import type { CriterionFile } from "../../types";

export default {
  id: "upkeep",
  name: "Ease of running it",
  means: "Upgrades, restarts and mistakes in configuration cost the team little.",
  by: {
    kind: "rows",
    rows: [
      "no-privilege-in-pod",
      "proxy-upgrade-without-restart",
      "canary-control-plane-upgrade",
      "skip-version-upgrade",
      "configuration-check",
      "jobs-and-shutdown",
    ],
    always: [
      "no-privilege-in-pod",
      "proxy-upgrade-without-restart",
      "canary-control-plane-upgrade",
      "configuration-check",
      "jobs-and-shutdown",
    ],
    notApplicable: 1,
  },
} satisfies CriterionFile;
