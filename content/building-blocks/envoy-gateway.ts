import type { BuildingBlockFile } from "../types";

export default {
  id: "envoy-gateway",
  name: "Envoy Gateway",
  kind: "component",
  options: [],
  summary:
    "A controller of the Envoy project that sets up Envoy proxies as a gateway at the edge of a cluster, configured by Gateway API.",
  role: "It takes traffic from outside and can stand in front of any mesh or of none. It does not replace a mesh, since it has no conformance report for calls between services.",
  facts: [
    {
      label: "Newest version seen",
      value: "1.9.0, tagged 2026-08-15",
      source: "envoy-gateway-code",
      locator: "Tag v1.9.0; site/content/en/news/releases/matrix.md, row v1.9",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Licence",
      value: "Apache-2.0",
      source: "envoy-gateway-code",
      locator: "LICENSE",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Steward",
      value: "Part of Envoy, a graduated CNCF project",
      source: "envoy-gateway-code",
      locator: "site/content/en/latest/concepts/proxy.md, Proxy in Envoy Gateway",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Based on",
      value: "Envoy 1.39.0 and Gateway API 1.6.1 in 1.9",
      source: "envoy-gateway-code",
      locator: "site/content/en/news/releases/matrix.md, row v1.9",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Support",
      value: "Six months a minor release, 1.9 to 2027-02-14",
      source: "envoy-gateway-code",
      locator: "site/content/en/news/releases/_index.md, Stable Releases; matrix.md, column End of Life",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Gateway API tests",
      value: "GATEWAY-HTTP core 37 of 37, extended 55 of 55",
      source: "gateway-api-code",
      locator: "conformance/reports/v1.6/envoy-gateway/experimental-v1.9.0-default-report.yaml, profile GATEWAY-HTTP",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "measurement",
    },
  ],
  limits: [
    {
      value: "Its newest reports cover the gateway profiles for HTTP, gRPC and TLS and no mesh profile.",
      source: "gateway-api-code",
      locator: "conformance/reports/v1.6/envoy-gateway, both reports, profiles",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "measurement",
    },
    {
      value:
        "EnvoyPatchPolicy reaches any part of the proxy's configuration, and the project warns that whoever may write it can take over the proxy and read its secrets.",
      source: "envoy-gateway-code",
      locator: "site/content/en/latest/tasks/extensibility/envoy-patch-policy.md, Security Warning",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "With about four minor releases a year and six months of support each, a bank has to upgrade at least twice a year.",
      source: "envoy-gateway-code",
      locator: "site/content/en/news/releases/_index.md, Stable Releases",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  rows: [
    "ingress-gateway",
    "jwt-validation",
    "external-authorizer",
    "local-rate-limit",
    "global-rate-limit",
    "wasm-extension",
  ],
  sought: [
    {
      where:
        "conformance/reports of kubernetes-sigs/gateway-api at commit 4564255 for a mesh profile of Envoy Gateway: none",
      on: "2026-11-21",
    },
  ],
} satisfies BuildingBlockFile;
