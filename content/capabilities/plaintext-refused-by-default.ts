import type { CapabilityFile } from "../types";

export default {
  id: "plaintext-refused-by-default",
  name: "Plaintext refused after install",
  group: "security",
  claim: "Right after installation, with no policy added, a workload in the mesh refuses a plaintext connection.",
  countsAsYes: "A pod outside the mesh cannot open a plaintext connection to a pod inside it, with no policy added after install.",
  matters: "Auditors ask whether encryption is enforced, not whether it is available; a permissive default fails that question.",
  terms: ["mtls"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Default mode is PERMISSIVE",
      detail: "Until a PeerAuthentication object sets STRICT, a sidecar accepts both mutual TLS and plaintext on the same port.",
      resource: "PeerAuthentication",
      claims: [
        {
          slug: "concepts",
          support: "none",
          says: "Where no peer authentication policy applies, workloads accept plaintext and mutual TLS alike.",
          source: "istio-security-concepts",
          locator: "Authentication policies, Permissive mode",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
