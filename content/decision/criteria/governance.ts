import type { CriterionFile } from "../../types";

export default {
  id: "governance",
  name: "Support and governance",
  means: "Fixes arrive, for a stated time, from more than one hand.",
  by: {
    kind: "rows",
    rows: [
      "foundation-graduated",
      "maintainers-from-several-companies",
      "osi-licence",
      "open-stable-releases",
      "stated-support-window",
      "security-backports",
      "long-term-support",
      "several-support-vendors",
      "vulnerability-process",
      "third-party-audit",
    ],
    always: [
      "foundation-graduated",
      "maintainers-from-several-companies",
      "osi-licence",
      "open-stable-releases",
      "stated-support-window",
      "vulnerability-process",
      "third-party-audit",
    ],
    notApplicable: 0,
  },
} satisfies CriterionFile;
