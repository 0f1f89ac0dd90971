import type { TermFile } from "../types";

export default {
  id: "ztunnel",
  name: "ztunnel",
  alsoCalled: ["zero-trust tunnel"],
  means:
    "The node proxy of Istio's ambient mode, written in Rust. It encrypts and authorises the connections of all enrolled pods on its node, and does not look into HTTP.",
  seeAlso: ["hbone", "waypoint", "l4"],
} satisfies TermFile;
