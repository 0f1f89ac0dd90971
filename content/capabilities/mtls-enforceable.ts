import type { CapabilityFile } from "../types";

export default {
  id: "mtls-enforceable",
  name: "mTLS can be made mandatory",
  group: "security",
  claim:
    "An administrator can make mutual TLS mandatory for the whole mesh, a namespace or a workload by configuration.",
  countsAsYes:
    "A setting or API object makes workloads refuse every connection without mutual TLS, at mesh, namespace and workload level.",
  matters: "Encryption in transit only counts as a control when a central team can enforce it and show the setting.",
  terms: ["mtls"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "PeerAuthentication, mode STRICT",
      detail:
        "One object in the root namespace covers the mesh; a narrower object overrides it, so weaker namespace and port settings have to be looked for.",
      resource: "PeerAuthentication spec.mtls.mode: STRICT",
      claims: [
        {
          slug: "api-reference",
          support: "full",
          says: "Mode STRICT accepts only mutual TLS; the object works for the mesh, a namespace, a workload or a single port, and a mode set at a narrower level replaces the inherited one.",
          source: "istio-peer-authentication-reference",
          locator: "Opening examples; MutualTLS.Mode, UNSET and STRICT; fields selector, mtls and portLevelMtls",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "stage",
          support: "full",
          says: "The entry for peer authentication has the maturity Stable.",
          source: "istio-feature-stages",
          locator:
            'Security and policy enforcement, "Peer Authentication" (features.yaml id security.peer_authentication)',
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "PeerAuthentication, mode STRICT",
      detail: "ztunnel enforces it with no waypoint. The mode DISABLE is not supported in ambient mode.",
      resource: "PeerAuthentication spec.mtls.mode: STRICT",
      claims: [
        {
          slug: "architecture",
          support: "full",
          says: "istiod works out the policy of a workload from mesh, namespace and workload level and turns STRICT into a rule by which ztunnel denies connections without an authenticated identity.",
          source: "istio-ambient-peer-authentication-architecture",
          locator: "PeerAuthentication and ztunnel, the opening paragraph, the example and the sentence after it",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "api-reference",
          support: "full",
          says: "In ambient mode DISABLE is not supported, and STRICT serves to rule out connections that bypass the mesh.",
          source: "istio-peer-authentication-reference",
          locator: "Opening section, the paragraph on ambient mode",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "stage",
          support: "full",
          says: "The ambient entry for PeerAuthentication has the maturity Stable.",
          source: "istio-feature-stages",
          locator: 'Ambient mode, "PeerAuthentication" (features.yaml id ambient.peer_authentication)',
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Default policy all-authenticated",
      detail:
        "The rule is part of inbound policy. A default policy is fixed when a pod is created, so a changed annotation has no effect on running pods; policy objects such as Server change at run time.",
      resource: "proxy.defaultInboundPolicy: all-authenticated, or Server.accessPolicy",
      claims: [
        {
          slug: "policy-reference",
          support: "full",
          says: "The policies all-authenticated and cluster-authenticated admit meshed clients only; one can be the cluster default, be overridden on a namespace or a pod, or be set in the accessPolicy field of a Server.",
          source: "linkerd-authorization-policy-reference",
          locator: "Default policies; Server Spec, accessPolicy",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature-page",
          support: "full",
          says: "Default policies can be set for the cluster, a namespace or a workload and are fixed for a pod when it is created; policy objects can enforce mutual TLS on a given port and take effect at run time.",
          source: "linkerd-server-policy",
          locator: "Opening paragraph; Default policies; Fine-grained policies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "No object can require TLS",
      detail: "No Kubernetes object can require TLS between pods; each application has to enforce it on its own port.",
      claims: [
        {
          slug: "network-policy",
          support: "none",
          says: "Everything related to TLS is listed as something the NetworkPolicy API cannot do.",
          source: "kubernetes-network-policies",
          locator: "What you can't do with network policies (at least, not yet), second bullet",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
