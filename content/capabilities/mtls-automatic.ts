import type { CapabilityFile } from "../types";

export default {
  id: "mtls-automatic",
  name: "mTLS between workloads, no code change",
  group: "security",
  claim: "Two workloads in the mesh use mutual TLS with each other without any change to application code.",
  countsAsYes:
    "Once both workloads are enrolled, TCP traffic between them is mutually authenticated and encrypted with no further configuration.",
  matters:
    "A bank with hundreds of services in several languages cannot change every one of them to encrypt its internal traffic.",
  terms: ["mtls"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "TCP between two sidecars",
      detail:
        "The sidecars of the two pods set up mutual TLS between them. UDP and ICMP are not captured, and ports can be excluded from capture.",
      resource: "automatic mutual TLS",
      claims: [
        {
          slug: "concepts",
          support: "full",
          says: "Where both sides have a proxy, Istio upgrades their traffic to mutual TLS by itself and needs no change to service code.",
          source: "istio-security-concepts",
          locator: "Authentication, first bullet; Authentication architecture, paragraph on client services",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "capture",
          support: "full",
          says: "Only TCP is redirected to the sidecar, so UDP and ICMP stay outside; ports can be taken out of the capture by annotation.",
          source: "istio-security-best-practices",
          locator: "Understand traffic capture limitations",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "stage",
          support: "full",
          says: "The entry for automatic mutual TLS has the maturity Stable.",
          source: "istio-feature-stages",
          locator: 'Security and policy enforcement, "Automatic mutual TLS" (features.yaml id security.automatic_mtls)',
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "ztunnel only, no waypoint needed",
      detail:
        "The namespace or pod carries the label istio.io/dataplane-mode=ambient; the ztunnels then tunnel its TCP traffic over HBONE with a certificate per workload identity.",
      resource: "label istio.io/dataplane-mode=ambient",
      claims: [
        {
          slug: "data-plane",
          support: "full",
          says: "The ztunnels carry traffic between workloads in the ambient mesh over mutual TLS in HBONE, with a certificate for each identity, also when no waypoint is deployed.",
          source: "istio-ambient-data-plane",
          locator: "In Mesh Routing, Outbound; L4 dataplane details, Identity and L4 dataplane example",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "label",
          support: "full",
          says: "A namespace or a pod joins the ambient mesh by the label istio.io/dataplane-mode=ambient, unseen by the application.",
          source: "istio-ambient-add-workloads",
          locator: "Enabling ambient for an application",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "stage",
          support: "full",
          says: "The entry for the core of ztunnel has the maturity Stable.",
          source: "istio-feature-stages",
          locator: 'Ambient mode, "ztunnel: Core" (features.yaml id ambient.ztunnel)',
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "All meshed TCP except skip ports",
      detail:
        "Both pods need the proxy. Ports marked as skip ports bypass it, and traffic to or from unmeshed pods stays outside mutual TLS.",
      claims: [
        {
          slug: "feature-page",
          support: "full",
          says: "Linkerd applies mutual TLS to all TCP traffic between meshed pods by default, with no work on the application; traffic on skip ports and with unmeshed pods is outside it.",
          source: "linkerd-automatic-mtls",
          locator: 'Opening paragraph; "Which traffic can Linkerd automatically mTLS?"',
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Each application does its own TLS",
      detail:
        "Each application has to do TLS itself. A network plug-in such as Cilium can encrypt with WireGuard or IPsec between nodes, by keys of nodes and not of workloads.",
      claims: [
        {
          slug: "pod-certificates-non-goal",
          support: "none",
          says: "The Kubernetes design for pod certificates names pod-to-pod mutual TLS in core Kubernetes as a non-goal.",
          source: "kubernetes-kep-4317",
          locator: "README, Motivation, Non-Goals, first entry",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
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
        {
          slug: "cilium-encryption",
          support: "none",
          says: "Cilium encrypts traffic between its pods with IPsec or WireGuard, using the key of the remote node rather than one of the workload.",
          source: "cilium-transparent-encryption",
          locator: "Opening section; Egress traffic to not yet discovered remote endpoints may be unencrypted",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
