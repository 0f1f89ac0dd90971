import type { TermFile } from "../types";

export default {
  id: "golden-metrics",
  name: "Golden metrics",
  alsoCalled: ["golden signals", "RED metrics"],
  means:
    "The few figures that tell whether a service does its work: request rate, share of failures and response time. Some lists add saturation, which a proxy does not measure for the service.",
  seeAlso: [],
} satisfies TermFile;
