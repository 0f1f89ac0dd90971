import type { LifecycleFile } from "../types";

export default {
  id: "linkerd-smi-extension-removal",
  on: null,
  kind: "removal",
  title: "End of Linkerd’s SMI extension",
  what: "Linkerd's deprecated SMI extension is to go in a later release.",
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
