import type { CapabilityFile } from "../types";

export default {
  id: "spire-integration",
  name: "SPIRE as identity provider",
  group: "security",
  claim: "Workloads can take their certificates for mutual TLS from SPIRE.",
  countsAsYes:
    "A documented configuration makes SPIRE the issuer of the certificates that in-cluster workloads use for mutual TLS.",
  matters: "Some banks run one attested identity system for virtual machines and clusters and want the mesh to use it.",
  terms: ["spire", "svid"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Through the SDS socket",
      detail:
        "Each workload has to be registered in SPIRE under Istio's own SPIFFE ID pattern before its pod can become ready.",
      resource: "socket workload-spiffe-uds, SPIFFE CSI driver",
      since: "1.14",
      claims: [
        {
          slug: "integration-page",
          support: "full",
          says: "Sidecars and gateways fetch their identities from SPIRE over Envoy's SDS socket, from version 1.14; each must be registered first, under Istio's ID pattern, or it does not become ready.",
          source: "istio-spire-integration",
          locator: "Opening section and the version warning; Register workloads; Install Istio",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "agent",
          support: "full",
          says: "If a socket exists at the set path, the agent starts no SDS server of its own and Envoy takes certificates from that socket.",
          source: "istio-agent-architecture",
          locator: "CA Flow",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Not supported by ztunnel",
      detail:
        "Work on a SPIFFE broker interface for ztunnel was an open pull request, marked as not to be merged, in mid-2026.",
      claims: [
        {
          slug: "migration-guide",
          support: "none",
          says: "Ambient mode is said not to support SPIRE, and SPIRE is listed among the hard blockers of a migration.",
          source: "istio-ambient-migrate",
          locator: "What is not supported, second bullet",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "issue",
          support: "none",
          says: "The request for SPIRE with ambient mode, filed in December 2022, is open; a comment of December 2024 says that the paid builds of Solo.io have it and that no port to open Istio is planned.",
          source: "istio-issue-42339",
          locator: "Issue state; comment of 9 December 2024",
          checkedOn: "2026-11-20",
          read: "excerpt",
          about: "own-behaviour",
        },
        {
          slug: "broker-pull-request",
          support: "none",
          says: "A work-in-progress change that lets ztunnel use the SPIFFE broker interface is open and marked as not to be merged; in July 2026 it was on hold for a SPIRE release.",
          source: "ztunnel-pull-1936",
          locator: "Title and state; comment of 7 July 2026",
          checkedOn: "2026-11-20",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Only for workloads outside the cluster",
      detail:
        "SPIRE and the cluster share a trust anchor. Pods get their certificates from Linkerd's identity service.",
      resource: "LINKERD2_PROXY_IDENTITY_SPIRE_SOCKET",
      since: "2.15",
      claims: [
        {
          slug: "non-kubernetes-task",
          support: "partial",
          says: "For machines outside Kubernetes the proxy takes its certificate from SPIRE under a shared trust anchor; in the cluster it comes from Linkerd's identity service and the service account token.",
          source: "linkerd-non-kubernetes-workloads-task",
          locator: "Getting the current trust anchor and key; Install SPIRE on your machine",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "release-2-15",
          support: "partial",
          says: "SPIFFE and SPIRE support came with 2.15 for workloads outside Kubernetes.",
          source: "linkerd-2-15-announcement",
          locator: "SPIFFE support",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "SPIRE, used by each application",
      detail:
        "The application, or an Envoy proxy run next to it, fetches the SVID over the Workload API or SDS and does the TLS itself.",
      claims: [
        {
          slug: "spire",
          support: "addon",
          says: "Workloads reach SPIRE over the SPIFFE Workload API, with maintained client libraries for Go and Java, and can set up mutual TLS with what it issues; Envoy can fetch certificates over SDS.",
          source: "spire-readme",
          locator: "Second paragraph; Integrate with SPIRE",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
