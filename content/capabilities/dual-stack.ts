import type { CapabilityFile } from "../types";

export default {
  id: "dual-stack",
  name: "IPv4/IPv6 dual stack",
  group: "platform",
  claim: "On a dual-stack cluster, meshed pods are reached over IPv4 and IPv6 alike.",
  countsAsYes: "The project supports dual-stack clusters and uses the endpoints of both address families.",
  matters:
    "Address shortage and supervisory expectations on network renewal push banks towards IPv6 while IPv4 remains in use.",
  terms: ["ztunnel"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Stage beta since 1.28",
      detail:
        "Dual stack is switched on with ISTIO_DUAL_STACK for the control plane and the proxies. IPv6-only clusters are a separate entry at stage alpha.",
      resource: "ISTIO_DUAL_STACK",
      since: "1.24 alpha, 1.28 beta",
      claims: [
        {
          slug: "feature-stage",
          support: "full",
          says: "Lists dual stack at stage Beta and IPv6 for Kubernetes at stage Alpha.",
          source: "istio-feature-stages",
          locator: "features.yaml, entries core.dual_stack and core.ipv6, field level.maturity",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "announcement",
          support: "full",
          says: "Promotes dual-stack networking to beta in 1.28.",
          source: "istio-1-28-announcement",
          locator: "Dual-stack Support Promoted to Beta",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
          version: "1.28",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Stage beta",
      detail:
        "The feature list carries a separate entry for dual stack and IPv6 in ambient mode. IPv6 is on by default in the CNI chart and in ztunnel.",
      claims: [
        {
          slug: "feature-stage",
          support: "full",
          says: "Lists dual stack and IPv6 in ambient mode at stage Beta.",
          source: "istio-feature-stages",
          locator: "features.yaml, entry ambient.dual_stack, field level.maturity",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel-default",
          support: "full",
          says: "IPv6 is enabled in ztunnel unless switched off.",
          source: "ztunnel-code",
          locator: "src/config.rs, IPV6_ENABLED in construct_config",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Off by default; uses only IPv6 endpoints",
      detail:
        "Support is switched on with disableIPv6=false. On a dual-stack cluster the proxy then uses the IPv6 endpoints of a destination and leaves the IPv4 ones aside.",
      resource: "disableIPv6",
      since: "2.16",
      claims: [
        {
          slug: "feature-page",
          support: "partial",
          says: "Dual-stack clusters are supported since 2.16 once enabled, but only the IPv6 endpoints of a destination are used.",
          source: "linkerd-ipv6",
          locator: "Whole page",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
          version: "2.16",
        },
        {
          slug: "chart-default",
          support: "partial",
          says: "The chart leaves IPv6 disabled by default.",
          source: "linkerd2-code",
          locator: "charts/linkerd-control-plane/values.yaml, disableIPv6",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Needs a dual-stack network plug-in",
      detail:
        "Pods and Services can hold addresses of both families. The network plug-in and the infrastructure must support it.",
      resource: "Service.spec.ipFamilyPolicy",
      since: "1.23",
      claims: [
        {
          slug: "concept",
          support: "full",
          says: "Dual-stack networking for pods and Services is stable since 1.23, given a network plug-in that supports it.",
          source: "kubernetes-dual-stack",
          locator: "Supported Features; Prerequisites",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
          version: "1.23",
        },
      ],
    },
  },
} satisfies CapabilityFile;
