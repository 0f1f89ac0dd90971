import type { CapabilityFile } from "../types";

export default {
  id: "vm-workloads",
  name: "VM and bare-metal workloads",
  group: "platform",
  claim:
    "A process on a virtual machine or physical host can join with the same identity, encryption and policy as a pod.",
  countsAsYes: "The project ships what a host outside Kubernetes needs to join, including its workload identity.",
  matters:
    "Core banking systems often stay on virtual machines, and a mesh that stops at the cluster leaves them outside its controls.",
  terms: ["spiffe", "spire"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Stage beta",
      detail:
        "The proxy runs on the host, described by WorkloadGroup and WorkloadEntry with a Kubernetes service account; configuration and certificate signing reach the control plane through a gateway.",
      resource: "WorkloadGroup, WorkloadEntry",
      claims: [
        {
          slug: "vm-architecture",
          support: "full",
          says: "Workloads on virtual machines join the mesh with mutual TLS, telemetry and traffic management, described by WorkloadGroup and WorkloadEntry with a service account; certificate signing goes to the control plane through a gateway.",
          source: "istio-vm-architecture",
          locator: "Introduction with the two network tabs; Service association; DNS",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature-stage",
          support: "full",
          says: "Lists virtual machine integration at stage Beta.",
          source: "istio-feature-stages",
          locator: "features.yaml, entry core.vm_integration, field level.maturity",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "VMs cannot join; they block a migration",
      detail:
        "The migration guide names workloads on virtual machines first among the hard blockers: a mesh that has them cannot move to ambient.",
      claims: [
        {
          slug: "migration-guide",
          support: "none",
          says: "Workloads on virtual machines cannot join an ambient mesh and block a migration until they are dealt with.",
          source: "istio-ambient-migrate",
          locator: "What is not supported, hard blockers",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Identity needs SPIRE on the host",
      detail:
        "The proxy runs on the host and is registered by an ExternalWorkload. Its certificate comes from a SPIRE agent, and the host must reach every pod address and resolve cluster names.",
      resource: "ExternalWorkload",
      since: "2.15",
      claims: [
        {
          slug: "task",
          support: "addon",
          says: "The proxy on the machine takes its certificate from SPIRE, and the machine needs IP connectivity to every meshed pod and must resolve names of in-cluster workloads.",
          source: "linkerd-non-kubernetes-workloads-task",
          locator: "Overall flow; Prerequisites; Install SPIRE on your machine",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "announcement",
          support: "addon",
          says: "Version 2.15 adds workloads outside Kubernetes and uses SPIRE to give them an identity.",
          source: "linkerd-2-15-announcement",
          locator: "Mesh expansion; SPIFFE support",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
          version: "2.15",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "SPIRE for identity",
      detail:
        "A SPIRE agent can give a process on a host a SPIFFE identity, with which two workloads can set up mutual TLS.",
      claims: [
        {
          slug: "spire-agent",
          support: "addon",
          says: "The SPIRE agent can attest hosts by join token or existing certificate and processes by user and group.",
          source: "spire-agent-reference",
          locator: "Built-in plugins: NodeAttestor join_token and x509pop, WorkloadAttestor unix",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "spire-readme",
          support: "addon",
          says: "SPIRE attests software on many hosting platforms and issues identities with which two workloads can establish mutual TLS.",
          source: "spire-readme",
          locator: "Introduction, paragraph that begins with SPIRE",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
