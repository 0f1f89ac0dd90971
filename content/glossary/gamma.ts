import type { TermFile } from "../types";

export default {
  id: "gamma",
  name: "GAMMA",
  alsoCalled: ["Gateway API for service mesh"],
  means:
    "The work within Gateway API that lets a route be attached to a Service, so that the same objects steer traffic inside a mesh. It covers routing and says nothing about encryption or identity.",
  seeAlso: ["gateway-api", "east-west"],
} satisfies TermFile;
