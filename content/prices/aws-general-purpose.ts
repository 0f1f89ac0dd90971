import type { PriceFile } from "../types";

export default {
  id: "aws-general-purpose",
  name: "AWS on demand, us-east-1, generations 5 and 6i",
  vcpuHour: 0.035,
  gibHour: 0.003464,
  derived:
    "AWS sells whole machines. Least squares over three of 2 vCPU: c5.large 4 GiB US$ 0.085, m5.large 8 GiB US$ 0.096, r5.large 16 GiB US$ 0.126 an hour give 0.03500 per vCPU and 0.003464 per GiB; c6i, m6i and r6i cost the same. The fit misses each price by at most US$ 0.0017, or 1.8%.",
  citation: {
    source: "karpenter-aws-pricing",
    locator:
      "pkg/providers/pricing/zz_generated.pricing_aws.go (generated 2026-07-20), map us-east-1, entries c5.large, m5.large, r5.large, c6i.large, m6i.large, r6i.large",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies PriceFile;
