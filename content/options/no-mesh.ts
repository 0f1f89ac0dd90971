import type { OptionFile } from "../types";

export default {
  id: "no-mesh",
  name: "No mesh",
  status: "published",
  summary:
    "Kubernetes as it comes, with network policies, an ingress or gateway, and encryption and retries written into the applications.",
  dataPlane: "Policies, certificates",
  needs: [
    "A network plugin that enforces NetworkPolicy; without one the objects have no effect.",
    "cert-manager, SPIRE or another issuer for workload certificates, if services shall authenticate each other.",
    "Code or libraries in each application for TLS, retries, time-outs, metrics and traces.",
    "An ingress controller or a Gateway API implementation for traffic from outside.",
    "A network plugin with WireGuard or IPsec, if traffic between nodes shall be encrypted without changing applications.",
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
