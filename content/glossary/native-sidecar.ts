import type { TermFile } from "../types";

export default {
  id: "native-sidecar",
  name: "Native sidecar",
  alsoCalled: ["sidecar container"],
  means:
    "A Kubernetes init container with the restart policy Always, which starts before the application and stops after it. It lets a Job end although its proxy runs, and keeps the proxy alive while the application shuts down.",
  seeAlso: ["sidecar"],
} satisfies TermFile;
