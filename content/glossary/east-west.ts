import type { TermFile } from "../types";

export default {
  id: "east-west",
  name: "East-west traffic",
  alsoCalled: [],
  means:
    "Traffic between services of the same platform, within a cluster or between clusters. A mesh is made for this direction.",
  seeAlso: ["north-south"],
} satisfies TermFile;
