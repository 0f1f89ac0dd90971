import type { LifecycleFile } from "../types";

export default {
  id: "linkerd-smi-extension-removal",
  on: null,
  kind: "removal",
  what: "Linkerd's deprecated SMI extension, with its TrafficSplit objects, is to go in a release not yet named.",
  options: ["linkerd"],
  action: "Rewrite TrafficSplit objects as HTTPRoute rules with weights.",
  citation: {
    source: "linkerd-smi-extension",
    locator: "Warning at the top of the page",
    checkedOn: "2026-11-20",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
