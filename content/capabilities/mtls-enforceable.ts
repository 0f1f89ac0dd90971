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
          says: "Mode STRICT accepts only mutual TLS, and the object works for the mesh, a namespace, a workload or a single port.",
          source: "istio-peer-authentication-reference",
          locator: "Opening examples; MutualTLS.Mode, STRICT; field selector",
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
          says: "istiod turns a STRICT policy into a rule that makes ztunnel deny connections without an authenticated identity.",
          source: "istio-ambient-peer-authentication-architecture",
          locator: "PeerAuthentication and ztunnel, the example and the sentence after it",
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
        "There is no separate mTLS object: the rule is part of inbound policy. The default policy is fixed when a pod starts, so changing the annotation needs a restart; Server policies change at run time.",
      resource: "proxy.defaultInboundPolicy: all-authenticated, or Server.accessPolicy",
      claims: [
        {
          slug: "policy-reference",
          support: "full",
          says: "The policies all-authenticated and cluster-authenticated admit meshed clients only; one can be the cluster default and be overridden on a namespace or a pod.",
          source: "linkerd-authorization-policy-reference",
          locator: "Default policies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature-page",
          support: "full",
          says: "Default policies can be set for the cluster, a namespace or a workload, and mutual TLS can be enforced on a given port with policy objects.",
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
