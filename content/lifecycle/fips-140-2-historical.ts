import type { LifecycleFile } from "../types";

export default {
  id: "fips-140-2-historical",
  on: "2026-09-21",
  kind: "rule-change",
  title: "FIPS 140-2 certificates go Historical",
  what: "All remaining FIPS 140-2 certificates move to the Historical list.",
  options: ["istio-sidecar", "istio-ambient", "linkerd", "no-mesh"],
  action: "Ask each vendor for the number of an active FIPS 140-3 certificate of the module in the build you run.",
  citation: {
    source: "safelogic-fips-140-2-sunset",
    locator: "Opening paragraph",
    checkedOn: "2026-11-20",
    read: "excerpt",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
