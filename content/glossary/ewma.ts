import type { TermFile } from "../types";

export default {
  id: "ewma",
  name: "EWMA",
  alsoCalled: ["exponentially weighted moving average", "peak EWMA"],
  means:
    "An average in which recent measurements count more than old ones. A load balancer that uses it on response times prefers the backends that have answered fastest of late.",
  seeAlso: ["outlier-ejection"],
} satisfies TermFile;
