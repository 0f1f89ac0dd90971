import type { TermFile } from "../types";

export default {
  id: "permissive-mode",
  name: "Permissive mode",
  alsoCalled: ["PERMISSIVE"],
  means:
    "A state in which a workload in the mesh accepts both mutual TLS and plaintext on the same port. It makes a gradual rollout possible, and leaves encryption unenforced until it is switched off.",
  seeAlso: ["mtls"],
} satisfies TermFile;
