import type { OptionFile } from "../types";

export default {
  id: "istio-sidecar",
  name: "Istio sidecar",
  status: "published",
  summary:
    "Istio with one Envoy proxy in each pod, which carries out encryption, policy, routing and telemetry for that pod.",
  dataPlane: "Envoy per pod",
  needs: [
    {
      value: "Kubernetes 1.32 to 1.36 for Istio 1.31.0, by its announcement.",
      source: "istio-1-31-announcement",
      locator: "Tip above What's new?",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "The Istio CNI plug-in, or else NET_ADMIN and NET_RAW for an init container in each pod.",
      source: "istio-application-requirements",
      locator: "Pod requirements, NET_ADMIN and NET_RAW capabilities",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "A CA of your own is advised for production; by default Istio's CA makes a self-signed root and signs with it.",
      source: "istio-plugin-ca-certificates",
      locator: "Opening section, second paragraph; Plug in certificates and key into the cluster, first warning",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Gateway API objects where that API is used; Istio ignores its TLS routes below 1.5 and TCP routes below 1.6.",
      source: "istio-code",
      locator: "pkg/config/schema/gatewayapi/minimumversions.go, MinimumCRDVersions and its comment",
      url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pkg/config/schema/gatewayapi/minimumversions.go",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Your own metrics store, tracing and dashboards: those shipped with Istio are samples, perhaps unfit for production.",
      source: "istio-code",
      locator:
        "samples/addons/README.md, first two paragraphs; Addons, the entries Prometheus, Grafana, Kiali and Jaeger",
      url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/samples/addons/README.md",
      checkedOn: "2026-11-20",
      read: "primary",
      about: "own-behaviour",
    },
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
