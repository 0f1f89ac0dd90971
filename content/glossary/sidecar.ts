import type { TermFile } from "../types";

export default {
  id: "sidecar",
  name: "Sidecar",
  alsoCalled: ["sidecar proxy"],
  means:
    "A proxy that runs as an additional container in each application pod and handles that pod's traffic. It shares the pod's network, resources and life, and is changed by replacing the pod.",
  seeAlso: ["native-sidecar", "envoy", "data-plane"],
} satisfies TermFile;
