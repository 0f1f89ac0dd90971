import type { TermFile } from "../types";

export default {
  id: "data-plane",
  name: "Data plane",
  alsoCalled: [],
  means:
    "The proxies that application traffic passes through, and that encrypt, authorise, route and measure it. It may be one proxy in each pod, one on each node, or a shared proxy in between.",
  seeAlso: ["control-plane", "sidecar", "ztunnel", "waypoint"],
} satisfies TermFile;
