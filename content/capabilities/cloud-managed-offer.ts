import type { CapabilityFile } from "../types";

export default {
  id: "cloud-managed-offer",
  name: "Managed by a cloud provider",
  group: "governance",
  claim: "A cloud provider runs it as a managed service with its own support.",
  countsAsYes: "At least one large cloud provider offers it as a generally available managed service.",
  matters:
    "A managed service moves patching to a supervised provider, and adds that provider to the register of outsourcing.",
  terms: ["control-plane"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "AKS and Google Cloud, with limits",
      detail:
        "Microsoft's add-on for AKS leaves out multi-cluster, Windows, virtual nodes and several APIs. Google's managed mesh takes Istio APIs, new installations run on its own control plane, and WasmPlugin and primary-remote clusters are left out.",
      claims: [
        {
          slug: "aks-add-on",
          support: "full",
          says: "Microsoft supports and upgrades Istio on AKS as an add-on, without multi-cluster, Windows containers, virtual nodes, WasmPlugin or WorkloadEntry.",
          source: "azure-istio-add-on",
          locator: "How is the add-on different from open-source Istio?; Limitations",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "google-managed",
          support: "full",
          says: "Google offers a managed control plane for Istio APIs on GKE; new installations use its own implementation, several primary clusters are supported, and WasmPlugin and primary-remote are not.",
          source: "google-service-mesh-managed-features",
          locator: "Introduction and Limitations, with the list of unsupported APIs",
          checkedOn: "2026-11-20",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Alibaba Cloud, single cluster only",
      detail: "Alibaba Cloud's managed mesh calls ambient ready for production from ASM 1.25, for one cluster.",
      claims: [
        {
          slug: "alibaba-asm",
          support: "partial",
          says: "Alibaba Cloud's managed mesh offers ambient mode and calls it ready for production in single-cluster use since ASM 1.25.",
          source: "alibaba-asm-data-plane-modes",
          locator: "Ambient mode",
          checkedOn: "2026-11-20",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Project lists no cloud provider",
      detail:
        "The project lists one distribution, by Buoyant. On AKS, Linkerd counts as a third-party mesh outside Microsoft's support policy.",
      claims: [
        {
          slug: "distributions",
          support: "none",
          says: "Lists one distribution, by Buoyant, and support firms; no cloud provider is among them.",
          source: "linkerd-enterprise-page",
          locator: "Sections Distributions and Support",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "aks-page",
          support: "none",
          says: "Names Linkerd as a third-party mesh outside the AKS support policy.",
          source: "azure-about-service-meshes",
          locator: "Next steps",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "comparison",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Amazon, Microsoft, Google and others",
      detail: "The CNCF lists dozens of certified hosted Kubernetes offers, those of the large clouds among them.",
      claims: [
        {
          slug: "landscape",
          support: "full",
          says: "Lists 62 certified hosted Kubernetes offers, among them those of Amazon, Microsoft and Google.",
          source: "cncf-landscape",
          locator: "landscape.yml, subcategory Certified Kubernetes - Hosted",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
