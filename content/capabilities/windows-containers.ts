import type { CapabilityFile } from "../types";

export default {
  id: "windows-containers",
  name: "Windows containers",
  group: "platform",
  claim: "Pods that run Windows containers can take part like Linux pods.",
  countsAsYes: "The project supports Windows nodes in its open release, without an experimental label.",
  matters: "Older .NET services are often moved to Kubernetes as Windows containers and would fall outside the mesh.",
  terms: ["sidecar", "ztunnel"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Needs Linux iptables or nftables",
      detail:
        "The sidecar relies on Linux traffic redirection, and a request to support Windows has been open since 2020.",
      claims: [
        {
          slug: "platform-requirements",
          support: "none",
          says: "Nodes need a Linux kernel with iptables or nftables support in either data plane mode.",
          source: "istio-platform-requirements",
          locator: "Kernel Module Requirements on Cluster Nodes",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "aks-limitations",
          support: "none",
          says: "Windows Server containers are not supported by open source Istio, nor by Microsoft's add-on.",
          source: "azure-istio-add-on",
          locator: "Limitations",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "tracking-issue",
          support: "none",
          says: "The request for Windows support in the data plane is open.",
          source: "istio-issue-27893",
          locator: "Title and first comments",
          checkedOn: "2026-11-20",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "ztunnel runs on Linux nodes only",
      detail: "The ztunnel and CNI DaemonSets are pinned to Linux nodes, so pods on Windows nodes have no node proxy.",
      claims: [
        {
          slug: "daemonset-node-selector",
          support: "none",
          says: "Both node agents select only nodes with kubernetes.io/os set to linux.",
          source: "istio-code",
          locator:
            "manifests/charts/ztunnel/templates/daemonset.yaml and manifests/charts/istio-cni/templates/daemonset.yaml, nodeSelector",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "platform-requirements",
          support: "none",
          says: "Nodes need a Linux kernel with iptables or nftables support in either data plane mode.",
          source: "istio-platform-requirements",
          locator: "Kernel Module Requirements on Cluster Nodes",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Experimental proxy; paid edition: beta",
      detail:
        "The open project builds the proxy for Windows on amd64 and calls it experimental. Buoyant's paid edition adds a proxy image and CNI plug-in for Windows pods, which its documentation labels beta.",
      since: "2.18 experimental",
      claims: [
        {
          slug: "announcement",
          support: "preview",
          says: "Version 2.18 ships an experimental proxy build for Windows as a first step.",
          source: "linkerd-2-18-announcement",
          locator: "Experimental Windows build",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
          version: "2.18",
        },
        {
          slug: "paid-edition",
          support: "preview",
          says: "The paid edition meshes Windows pods with its own proxy image and labels the feature beta, tested mainly on AKS.",
          source: "buoyant-windows-containers",
          locator: "Maturity; Enabling Windows support",
          checkedOn: "2026-11-20",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "On Windows worker nodes",
      detail:
        "Kubernetes schedules Windows containers on Windows worker nodes, with listed differences from Linux pods; the control plane stays on Linux.",
      claims: [
        {
          slug: "concept",
          support: "full",
          says: "Clusters may include Windows worker nodes that run Windows containers; the control plane runs on Linux.",
          source: "kubernetes-windows-containers",
          locator: "Windows nodes in Kubernetes",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
