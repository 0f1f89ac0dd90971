import type { OptionFile } from "../types";

export default {
  id: "no-mesh",
  name: "No mesh",
  status: "published",
  summary:
    "Kubernetes as it comes, with network policies, an ingress or gateway, and encryption and retries written into the applications.",
  dataPlane: "Policies, certificates",
  needs: [
    {
      value: "A network plug-in that supports NetworkPolicy; without one the policies have no effect.",
      source: "kubernetes-network-policies",
      locator: "Prerequisites",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A signer from elsewhere for server certificates of workloads; the Kubernetes design for pod certificates has none.",
      source: "kubernetes-kep-4317",
      locator: "README, Motivation, Goals, the entry on client and server certificates",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "A network plug-in that encrypts, such as Cilium with WireGuard or IPsec, where applications use no TLS.",
      source: "cilium-transparent-encryption",
      locator: "Opening sentence",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Retries and time limits on calls by other means, such as application code: a Service has no field for them.",
      source: "kubernetes-api-code",
      locator: "core/v1/types.go, type ServiceSpec",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "An ingress controller that you select and set up where Ingress is used; Kubernetes prefers Gateway API.",
      source: "kubernetes-ingress-controllers",
      locator: "Description at the top of the page; the note or section there on Gateway API",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "An agent for HTTP metrics and traces without code changes; OpenTelemetry's eBPF one needs root or capabilities.",
      source: "opentelemetry-ebpf-instrumentation",
      locator: "Introduction; Compatibility, row Privileges",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  facts: {
    newestSeen: {
      value: "Kubernetes 1.37.1, 15 Sep 2026",
      detail: "The page read planned the next patch, 1.37.2, for 13 October 2026.",
      source: "kubernetes-release-1-37",
      locator: "Latest patch release; Upcoming Patch",
      checkedOn: "2026-11-20",
      read: "excerpt",
      about: "own-behaviour",
    },
    supportedUntil: {
      value: "28 Oct 2027",
      detail: "This is the end for the 1.37 series; it enters maintenance mode on 28 August 2027.",
      source: "kubernetes-release-1-37",
      locator: "Maintenance Mode Start Date; End Of Life Date",
      checkedOn: "2026-11-20",
      read: "excerpt",
      about: "own-behaviour",
    },
    licence: {
      value: "Apache-2.0",
      detail: "Read in the API repository, which is published from the main Kubernetes repository.",
      source: "kubernetes-api-code",
      locator: "LICENSE, first lines; README.md, note at the top",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    steward: {
      value: "CNCF, graduated 6 Mar 2018",
      source: "cncf-landscape",
      locator: "item Kubernetes: project, extra.accepted, extra.graduated",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
  },
} satisfies OptionFile;
