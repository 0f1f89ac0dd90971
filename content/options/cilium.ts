import type { OptionFile } from "../types";

export default {
  id: "cilium",
  name: "Cilium",
  status: "published",
  summary:
    "A network plug-in on eBPF with one shared Envoy per node for HTTP, whose mesh functions come without a sidecar and whose mutual TLS is still beta.",
  dataPlane: "eBPF and one Envoy per node",
  needs: [
    {
      value:
        "Cilium as the network plug-in of the cluster; pods that ran before its installation keep the old network until they are replaced.",
      source: "cilium-code",
      locator:
        "README.rst, CNI (Container Network Interface); Documentation/network/kubernetes/concepts.rst, Networking For Existing Pods at commit 669f18e",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "Linux nodes that admit an agent with NET_ADMIN, SYS_ADMIN and other capabilities.",
      source: "cilium-chart-code",
      locator: "cilium-1.20.0.tgz, values.yaml, nodeSelector and securityContext.capabilities.ciliumAgent",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "Cilium in the place of kube-proxy where Envoy is to route traffic between services.",
      source: "cilium-l7-traffic-management",
      locator: "Prerequisites",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A policy with HTTP rules for each workload whose requests are to be seen or measured; only packet events are visible without one.",
      source: "cilium-layer-7-visibility",
      locator: "Introduction",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value: "The beta ztunnel mode for mutual TLS between workloads, which is for TCP only and excludes Cluster Mesh.",
      source: "cilium-ztunnel-encryption",
      locator: "Title; Limitations; Known Issues",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "Pod ranges that do not overlap and IP connectivity between all nodes, where clusters are to be joined.",
      source: "cilium-code",
      locator: "Documentation/network/clustermesh/setup.rst, Cluster Addressing Requirements at commit 669f18e",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  facts: {
    newestSeen: {
      value: "1.20.2, 15 Sep 2026",
      detail: "The branches 1.19 and 1.18 are maintained beside it, and 1.21 is in preparation.",
      source: "cilium-code",
      locator: "README.rst, Stable Releases; Development at commit 669f18e",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    supportedUntil: {
      value: "until 1.23 is released",
      detail: "Three minor releases are maintained at a time; no date is stated.",
      source: "cilium-code",
      locator:
        "Documentation/contributing/release/organization.rst at commit e0cc421, Release Cadence; README.rst, Stable Releases at commit 669f18e",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    licence: {
      value: "Apache-2.0",
      detail: "The eBPF code is under GPL-2.0 or the two-clause BSD licence.",
      source: "cilium-code",
      locator: "README.rst, License at commit 669f18e",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    steward: {
      value: "CNCF, graduated 11 Oct 2023",
      detail: "The project joined the foundation in October 2021.",
      source: "cncf-landscape",
      locator: "landscape.yml, item Cilium: project, extra.accepted, extra.graduated",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  },
} satisfies OptionFile;
