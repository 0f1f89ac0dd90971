import type { CapabilityFile } from "../types";

export default {
  id: "several-support-vendors",
  name: "Commercial support from several vendors",
  group: "governance",
  claim: "Paid support can be bought from at least two unrelated companies.",
  countsAsYes: "At least two unrelated companies publicly offer support contracts or supported distributions.",
  matters:
    "An exit plan under DORA asks who else could support the same software if the supplier fails or doubles its price.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Microsoft, Solo.io, Red Hat and others",
      detail: "Several unrelated companies sell Istio with support, as a cloud service or as a distribution.",
      claims: [
        {
          slug: "list",
          support: "full",
          says: "The list of providers names products of Google, Red Hat, Microsoft, Tetrate, Solo.io, IBM, SAP, Alibaba Cloud and others.",
          source: "istio-companies-list",
          locator: "providers",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "azure",
          support: "full",
          says: "Microsoft supports and upgrades Istio on AKS as an add-on.",
          source: "azure-istio-add-on",
          locator: "How is the add-on different from open-source Istio?",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "solo",
          support: "full",
          says: "Solo.io supports its own distributions of Istio for the current and the four minor versions before it.",
          source: "solo-istio-versions",
          locator: "Supported versions",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Red Hat, Alibaba Cloud",
      detail:
        "Red Hat documents ambient mode in its supported Service Mesh and took the technology preview notice off it in November 2025. Alibaba Cloud's managed mesh deploys ztunnel and waypoints too.",
      claims: [
        {
          slug: "red-hat",
          support: "full",
          says: "Takes the technology preview notice out of the chapter on ambient mode of Red Hat's Service Mesh 3.2 (merged).",
          source: "openshift-docs-pull-101866",
          locator: "install/ossm-istio-ambient-mode.adoc",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "red-hat-guide",
          support: "full",
          says: "Both update strategies work with sidecar and with ambient mode, and in ambient mode the CNI agent and ztunnel are updated as well.",
          source: "redhat-service-mesh-installing",
          locator: "About Istio control plane update strategies",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "own-behaviour",
        },
        {
          slug: "alibaba",
          support: "full",
          says: "The control plane of the managed mesh deploys ztunnel as a DaemonSet and waypoints as Deployments, and tells how to configure both.",
          source: "alibaba-asm-ambient-components",
          locator: "Opening paragraph; Configure Ztunnel resources",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Buoyant, InfraCloud, Procedure",
      detail:
        "One company publishes a supported distribution. Two other companies offer support or consulting for Linkerd.",
      claims: [
        {
          slug: "page",
          support: "full",
          says: "Lists a distribution and support by Buoyant, production support by InfraCloud at all hours, and consulting and support by Procedure.",
          source: "linkerd-enterprise-page",
          locator: "Distributions; Support",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "Isovalent; also in AKS and RKE2",
      detail:
        "The project's page lists one enterprise distribution, Isovalent's. Microsoft offers Cilium as part of AKS, and SUSE's RKE2 bundles and supports it as a network plug-in.",
      claims: [
        {
          slug: "enterprise-page",
          support: "full",
          says: "Lists Isovalent's distribution with support around the clock as the one enterprise distribution.",
          source: "cilium-website-repository",
          locator: "src/components/pages/enterprise/distributions/distributions.jsx; src/pages/enterprise.jsx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "aks",
          support: "full",
          says: "Microsoft offers Azure CNI powered by Cilium on AKS, the default of AKS Automatic, with Cilium versions tied to Kubernetes versions.",
          source: "azure-cni-cilium",
          locator: "Introduction; Supported Kubernetes and Cilium versions",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "rke2",
          support: "full",
          says: "States that RKE2 bundles Cilium as one of four network plug-ins and that all bundled plug-ins are supported.",
          source: "rke2-network-options",
          locator: "Introduction",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "unknown",
      note: "Only the vendor's own support was found",
      detail:
        "The vendor's documentation sends support requests to HashiCorp Support at IBM. No second, unrelated company with a public support contract for Consul was found.",
      sought: [
        {
          where: "Consul documentation: general upgrade process, Troubleshooting; Consul Enterprise",
          on: "2026-11-21",
        },
        {
          where:
            "searches for third-party support of Consul, for OpenLogic and for Chainguard in documentation and web pages",
          on: "2026-11-21",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "Kong is the only one listed",
      detail:
        "The project's page for paid packages has one entry, Kong Mesh. Other vendors are invited to add themselves.",
      claims: [
        {
          slug: "enterprise-page",
          support: "none",
          says: "Lists one company with a package on top of Kuma, Kong, and asks others to add theirs by pull request.",
          source: "kuma-enterprise-page",
          locator: "Company list; the box below it",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Dozens of certified distributions",
      detail: "The CNCF lists 60 certified distributions and 199 certified service providers for Kubernetes.",
      claims: [
        {
          slug: "landscape",
          support: "full",
          says: "Lists 60 certified distributions, among them those of Red Hat, Rancher and VMware, and 199 certified service providers, SUSE and Mirantis among them.",
          source: "cncf-landscape",
          locator:
            "landscape.yml, subcategories Certified Kubernetes - Distribution and Kubernetes Certified Service Provider",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "app-mesh": {
      kind: "sourced",
      note: "AWS Support only, now ended",
      detail: "The guides sent customers to AWS Support or to issues on GitHub.",
      claims: [
        {
          slug: "user-guide",
          support: "none",
          says: "For problems that remain, the guide names GitHub issues and AWS Support, and nobody else.",
          source: "app-mesh-user-guide",
          locator: "doc_source/troubleshooting-connectivity.md, end of each part",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/troubleshooting-connectivity.md",
        },
        {
          slug: "end-notice",
          support: "none",
          says: "AWS ends App Mesh on 30 September 2026, after which console and resources can no longer be reached.",
          source: "app-mesh-envoy-image",
          locator: "End of support notice at the top of the page",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
