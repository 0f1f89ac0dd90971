import type { CapabilityFile } from "../types";

export default {
  id: "plaintext-refused-by-default",
  name: "Plaintext refused after install",
  group: "security",
  claim: "Right after installation, with no policy added, a workload in the mesh refuses a plaintext connection.",
  countsAsYes:
    "A pod outside the mesh cannot open a plaintext connection to a pod inside it, with no policy added after install.",
  matters:
    "Auditors ask whether encryption is enforced, not whether it is available; a permissive default fails that question.",
  terms: ["mtls"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Default mode is PERMISSIVE",
      detail: "Until a PeerAuthentication object sets STRICT, a sidecar accepts both mutual TLS and plaintext.",
      resource: "PeerAuthentication",
      claims: [
        {
          slug: "concepts",
          support: "none",
          says: "A mode that is not set at mesh level counts as PERMISSIVE, in which workloads accept plaintext and mutual TLS alike.",
          source: "istio-security-concepts",
          locator: "Authentication policies, Peer authentication, the list of modes and the paragraph after it",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "best-practices",
          support: "none",
          says: "Proxies start in permissive mode and take both mutual TLS and plaintext; moving to strict mode is advised.",
          source: "istio-security-best-practices",
          locator: "Mutual TLS, first paragraph",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Let in unless STRICT; one page disagrees",
      detail:
        "ztunnel rejects plaintext only when a PeerAuthentication object sets STRICT or an authorization policy asks for an identity. One migration page says such policies are no longer needed; do not remove them on that advice.",
      resource: "PeerAuthentication",
      claims: [
        {
          slug: "data-plane",
          support: "none",
          says: "ztunnel accepts both HBONE and plaintext by default; a policy that asks for an identity is needed to block plaintext.",
          source: "istio-ambient-data-plane",
          locator: "In Mesh Routing, Inbound",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "architecture",
          support: "none",
          says: "PERMISSIVE is named as the default; a STRICT policy is turned into a rule by which ztunnel rejects unauthenticated traffic.",
          source: "istio-ambient-peer-authentication-architecture",
          locator:
            "PeerAuthentication and ztunnel; PeerAuthentication and the Waypoint Proxy, the sentence on PERMISSIVE (a section marked as not yet implemented)",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "api-reference",
          support: "none",
          says: "An unset mode counts as PERMISSIVE, and STRICT is described as the way to rule out connections that bypass the mesh in ambient mode.",
          source: "istio-peer-authentication-reference",
          locator: "Opening section, ambient mode; MutualTLS.Mode, UNSET",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "migration-guide",
          support: "full",
          says: "STRICT and PERMISSIVE policies are called redundant after a move to ambient mode, because ztunnel is said to enforce mutual TLS without them.",
          source: "istio-ambient-migrate-before-you-begin",
          locator: "Audit existing resources, last paragraph",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Default is all-unauthenticated",
      detail:
        "Meshed pairs always use mutual TLS, but a meshed pod also takes plaintext from unmeshed clients until the default inbound policy or a Server policy says otherwise.",
      resource: "proxy.defaultInboundPolicy",
      claims: [
        {
          slug: "feature-page",
          support: "none",
          says: "Linkerd requires mutual TLS between meshed pods, but by default accepts plaintext from sources outside the mesh; authorization policy can switch that off.",
          source: "linkerd-automatic-mtls",
          locator: "Caveats",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "helm-values",
          support: "none",
          says: "The control-plane chart sets the default inbound policy to all-unauthenticated.",
          source: "linkerd2-code",
          locator: "charts/linkerd-control-plane/values.yaml, proxy.defaultInboundPolicy (line 251)",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/charts/linkerd-control-plane/values.yaml",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Decided by each application",
      detail:
        "Whether a port takes plaintext is decided by each application. NetworkPolicy can close the port to some pods, but cannot ask for TLS.",
      claims: [
        {
          slug: "non-isolated",
          support: "none",
          says: "A pod with no policy accepts every inbound connection, and nothing about TLS can be asked for in a NetworkPolicy.",
          source: "kubernetes-network-policies",
          locator:
            "The two sorts of pod isolation; What you can't do with network policies (at least, not yet), second bullet",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
