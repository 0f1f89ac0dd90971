import type { CriterionFile } from "../../types";

export default {
  id: "platform-fit",
  name: "Fit with your platform",
  means: "It comes into the clusters you have, without a second project to change them.",
  by: {
    kind: "rows",
    rows: [
      "keeps-network-plugin",
      "cni-redirect",
      "air-gapped-install",
      "platform-guides",
      "cloud-managed-offer",
      "dual-stack",
    ],
    always: [],
    notApplicable: 1,
  },
} satisfies CriterionFile;
