import type { PriceFile } from "../types";

export default {
  id: "opencost-azure",
  name: "OpenCost for Azure, prices of April 2019",
  vcpuHour: 0.039,
  gibHour: 0.001917,
  derived: "As printed in this version. Later versions of the file carry the figures of the default list instead.",
  citation: {
    source: "opencost-code",
    locator: "configs/azure.json, fields CPU and RAM; the description dates them to April 2019",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies PriceFile;
