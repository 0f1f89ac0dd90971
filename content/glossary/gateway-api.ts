import type { TermFile } from "../types";

export default {
  id: "gateway-api",
  name: "Gateway API",
  alsoCalled: [],
  means:
    "A set of Kubernetes objects, such as Gateway and HTTPRoute, that describe how traffic enters a cluster and is routed. Several products read the same objects; each lists which versions and features of them it supports.",
  seeAlso: ["gamma", "north-south"],
} satisfies TermFile;
