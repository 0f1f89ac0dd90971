import type { OptionFile } from "../types";

export default {
  id: "istio-sidecar",
  name: "Istio sidecar",
  status: "published",
  summary:
    "Istio with one Envoy proxy in each pod, which carries out encryption, policy, routing and telemetry for that pod.",
  dataPlane: "Envoy per pod",
  needs: [
    "A Kubernetes release that the Istio release names; for Istio 1.31 these were 1.32 to 1.36 at its announcement.",
    "Either the Istio CNI plugin on each node, or permission for an init container with network rights in each pod.",
    "A certificate authority of your own, unless the self-signed root that istiod makes is acceptable.",
    "The Gateway API objects, if gateways or routes are written with that API.",
    "A metrics store, a trace collector and dashboards for production; the ones shipped with Istio are samples.",
  ],
  facts: {
    newestSeen: {
      value: "1.32.0, release day not seen",
      detail:
        "The upgrade notes of 1.32.0 stand on the current site, seen there in the Chinese edition only; no release announcement was seen.",
      source: "istio-1-32-upgrade-notes",
      locator: "Opening paragraph: upgrading from 1.31.0 to 1.32.0",
      checkedOn: "2026-11-20",
      read: "excerpt",
      about: "own-behaviour",
    },
    supportedUntil: {
      value: "Six weeks after 1.34 is released",
      detail:
        "Istio sets no day in advance: a minor release is supported until six weeks after the second minor release that follows it, which has been about eight months.",
      source: "istio-supported-releases",
      locator: "Support policy, row Minor Release",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    licence: {
      value: "Apache-2.0",
      source: "istio-code",
      locator: "LICENSE, first lines",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    steward: {
      value: "CNCF, graduated 12 Jul 2023",
      detail: "The project joined the foundation in September 2022.",
      source: "cncf-landscape",
      locator: "item Istio: project, extra.accepted, extra.graduated",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
  },
} satisfies OptionFile;
