import type { CapabilityFile } from "../types";

export default {
  id: "platform-guides",
  name: "Set-up documented for common platforms",
  group: "platform",
  claim: "The project documents installation on the large managed Kubernetes services and on OpenShift.",
  countsAsYes:
    "The project's own documentation covers OpenShift and at least one of EKS, AKS and GKE, with what differs there.",
  matters: "A platform without documentation is one where the first fault is yours to find; many banks run OpenShift.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "OpenShift, GKE, EKS and others",
      detail:
        "Pages of their own cover OpenShift, GKE and further platforms, with rights, firewall rules and the profile that differ there. The page on EKS only points to a blueprint of AWS.",
      resource: "profile openshift",
      claims: [
        {
          slug: "openshift",
          support: "full",
          says: "Tells which rights and network objects OpenShift needs and installs with a profile of its own.",
          source: "istio-openshift-setup",
          locator: "Whole page",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "gke",
          support: "full",
          says: "Prepares a GKE cluster and tells what differs there for the CNI agent, Autopilot and private clusters.",
          source: "istio-gke-setup",
          locator: "Steps 1 to 3, warnings; Multi-cluster communication",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "One page: GKE, EKS, OpenShift",
      detail:
        "One page lists what ambient mode needs on GKE, EKS, OpenShift and smaller distributions, and with Cilium as CNI.",
      resource: "global.platform",
      claims: [
        {
          slug: "prerequisites",
          support: "full",
          says: "Lists what ambient mode needs on GKE (resource quota), EKS (security groups for pods) and OpenShift (namespace and platform setting).",
          source: "istio-ambient-platform-prerequisites",
          locator: "Google Kubernetes Engine; Amazon Elastic Kubernetes Service; Red Hat OpenShift",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "GKE only; nothing on OpenShift",
      detail:
        "The cluster configuration page treats private GKE clusters and Cilium. The documentation has no page on OpenShift, EKS or AKS.",
      claims: [
        {
          slug: "page",
          support: "partial",
          says: "The page on settings for single providers has sections on GKE private clusters and on Cilium, and none on EKS, AKS or OpenShift.",
          source: "linkerd-cluster-configuration",
          locator: "GKE; Cilium",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "Clouds covered; OpenShift by a vendor",
      detail:
        "The Helm guide has steps for GKE and others, and Cluster Mesh has pages for AKS, EKS and GKE. For OpenShift the documentation points to images and instructions that vendors publish in Red Hat's catalogue.",
      claims: [
        {
          slug: "helm-guide",
          support: "partial",
          says: "Gives separate steps and requirements for Google Kubernetes Engine and further platforms beside the generic ones.",
          source: "cilium-install-helm",
          locator: "Install Cilium, tabs for platforms",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "own-behaviour",
        },
        {
          slug: "openshift",
          support: "partial",
          says: "Replaces the installation steps for OpenShift by a pointer to the Red Hat Ecosystem Catalog, where vendors maintain the operator images.",
          source: "cilium-pull-29300",
          locator: "Description and merge comments",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "own-behaviour",
        },
        {
          slug: "clustermesh-prep",
          support: "partial",
          says: "Refers to guides for AKS, EKS and GKE for the preparation of clusters.",
          source: "cilium-code",
          locator:
            "Documentation/network/clustermesh/setup.rst, Cluster Addressing Requirements, note at commit 669f18e",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "OpenShift, EKS, AKS and GKE",
      detail:
        "There is a page for each platform, and the installation page lists the values that differ on OpenShift and GKE.",
      claims: [
        {
          slug: "openshift",
          support: "full",
          says: "Describes installation on OpenShift with registry secrets, the OpenShift values and CNI by Multus.",
          source: "consul-docs",
          locator:
            "v2.0.x docs/deploy/server/k8s/platform/openshift.mdx, Configure Helm values; Install Consul in your cluster",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/58419170ece4c6c7b7d23c1a1359d22b8360995c/content/consul/v2.0.x/content/docs/deploy/server/k8s/platform/openshift.mdx",
        },
        {
          slug: "eks",
          support: "full",
          says: "Describes installation on EKS from the creation of the cluster to access by command line and UI.",
          source: "consul-docs",
          locator: "v2.0.x docs/deploy/server/k8s/platform/eks.mdx, Deploy Consul",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/3b0820a9f074dc821d873fcebf0e6edc51c32b1b/content/consul/v2.0.x/content/docs/deploy/server/k8s/platform/eks.mdx",
        },
        {
          slug: "helm",
          support: "full",
          says: "Lists which values to set on OpenShift by version and the plug-in paths for GKE and OpenShift.",
          source: "consul-docs",
          locator:
            "v2.0.x docs/deploy/server/k8s/helm.mdx, Select API gateway configuration; Install Consul on OpenShift clusters; Enable the Consul CNI plugin",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/24b3c6d5fbba8570e2d024bb742248faa60caaaf/content/consul/v2.0.x/content/docs/deploy/server/k8s/helm.mdx",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "OpenShift, EKS, AKS and GKE",
      detail:
        "The CNI page gives the settings for each platform. The page on Kubernetes has notes for OpenShift, GKE Autopilot and Cilium, whose replacement of kube-proxy has to be off.",
      claims: [
        {
          slug: "cni",
          support: "full",
          says: "Has a section of settings each for Azure, Azure Overlay, EKS, GKE and OpenShift 3.11 and 4.",
          source: "kuma-cni",
          locator: "Installation, tabs",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "notes",
          support: "full",
          says: "OpenShift from 4.1 on needs the CNI plug-in, since its nftables rule out the init container; GKE Autopilot has to allow NET_ADMIN, and Cilium must not replace kube-proxy.",
          source: "kuma-kubernetes",
          locator: "OpenShift; GKE Autopilot; Cilium",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "cert-manager: GKE, EKS; no OpenShift page",
      detail:
        "NetworkPolicy comes with the cluster. cert-manager describes what differs on GKE and EKS and lists the OpenShift versions it supports, with no page on what differs there.",
      claims: [
        {
          slug: "compatibility",
          support: "partial",
          says: "Describes what has to be set on GKE private clusters, GKE Autopilot, EKS with another network plug-in and Fargate.",
          source: "cert-manager-platform-compatibility",
          locator: "GKE; AWS EKS",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "releases",
          support: "partial",
          says: "The table of supported releases names OpenShift versions beside those of Kubernetes, 4.20 to 4.22 for release 1.21.",
          source: "cert-manager-supported-releases",
          locator: "Currently supported releases",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          version: "1.21",
        },
      ],
    },
    "app-mesh": {
      kind: "sourced",
      note: "EKS and Kubernetes on EC2 only",
      detail:
        "The guides covered Amazon EKS with nodes and Fargate and Kubernetes on EC2. OpenShift and other clouds were absent.",
      claims: [
        {
          slug: "user-guide",
          support: "partial",
          says: "The guide is for Amazon EKS or one's own Kubernetes on Amazon EC2.",
          source: "app-mesh-user-guide",
          locator: "doc_source/getting-started-kubernetes.md, Prerequisites",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/getting-started-kubernetes.md",
        },
        {
          slug: "chart-readme",
          support: "partial",
          says: "The chart's page has parts for EKS with nodes and with Fargate, and none for OpenShift.",
          source: "app-mesh-controller-code",
          locator: "config/helm/appmesh-controller/README.md, Installing the Chart; Installation on EKS with Fargate",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/blob/7588d122c3c45e1f873d7d016a30922f049764bf/config/helm/appmesh-controller/README.md",
        },
      ],
    },
  },
} satisfies CapabilityFile;
