import type { OptionFile } from "../types";

export default {
  id: "kuma",
  name: "Kuma",
  status: "published",
  summary:
    "A mesh with an Envoy sidecar in each pod or on each host, begun by Kong and held by the CNCF, for Kubernetes and virtual machines in one mesh.",
  dataPlane: "Envoy sidecar per pod or host",
  needs: [
    {
      value:
        "Kubernetes between 1.32 and 1.35, the versions that 2.14 is tested with, or hosts with a PostgreSQL database for the control plane.",
      source: "kuma-code",
      locator: "mk/dev.mk, K8S_MIN_VERSION and K8S_MAX_VERSION",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Mutual TLS switched on for each mesh, since it is off by default, and permissions for every call, since all traffic is then refused.",
      source: "kuma-mutual-tls",
      locator: "Introduction, the paragraph that begins with Remember",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "The Kuma CNI plug-in, or else an init container with root, NET_ADMIN and NET_RAW in each meshed pod.",
      source: "kuma-code",
      locator: "pkg/plugins/runtime/k8s/webhooks/injector/injector.go, NewInitContainer",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A cluster of its own for the global control plane when several Kubernetes clusters are joined, unless it keeps its state in PostgreSQL.",
      source: "kuma-multi-zone-install",
      locator: "Set up the global control plane",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "A metrics store, log store and trace store of your own, since the bundled stack is not for production.",
      source: "kuma-observability",
      locator: "Demo setup, warning",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A control plane of 4 CPUs and 2 GB for about a thousand proxies, and 50m CPU and 64 Mi requested for each sidecar.",
      source: "kuma-requirements",
      locator: "Sizing your control-plane; Sizing your sidecar container on Kubernetes",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  facts: {
    newestSeen: {
      value: "2.14.3, 10 Aug 2026",
      detail: "The minor version 2.14 appeared on 12 June 2026.",
      source: "endoflife-kuma",
      locator: "releases, cycle 2.14: latest and latestReleaseDate",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    supportedUntil: {
      value: "12 Jun 2027 (2.14)",
      detail: "The long-term release 2.13 is supported until 22 December 2027.",
      source: "kuma-versions",
      locator: "entry 2.14.x, endOfLifeDate",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    licence: {
      value: "Apache-2.0",
      source: "kuma-code",
      locator: "LICENSE, first lines",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    steward: {
      value: "CNCF, sandbox since 25 Jun 2020",
      detail: "Kong created the project and gave it to the foundation.",
      source: "cncf-landscape",
      locator: "item Kuma: project, extra.accepted",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  },
} satisfies OptionFile;
