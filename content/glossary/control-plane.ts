import type { TermFile } from "../types";

export default {
  id: "control-plane",
  name: "Control plane",
  alsoCalled: [],
  means:
    "The part of a mesh that reads configuration, watches the cluster, issues certificates and tells the proxies what to do. Application traffic does not pass through it.",
  seeAlso: ["data-plane", "istiod"],
} satisfies TermFile;
