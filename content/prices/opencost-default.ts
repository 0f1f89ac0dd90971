import type { PriceFile } from "../types";

export default {
  id: "opencost-default",
  name: "OpenCost default, after Google Cloud us-central1",
  vcpuHour: 0.031611,
  gibHour: 0.004237,
  citation: {
    source: "opencost-code",
    locator: "configs/default.json, fields CPU and RAM; the description names GCP us-central1",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies PriceFile;
