import type { BuildingBlockFile } from "../types";

export default {
  id: "vpc-lattice",
  name: "Amazon VPC Lattice",
  kind: "distribution",
  options: ["app-mesh", "no-mesh"],
  summary:
    "A managed service of AWS that connects services across VPCs, accounts and clusters without proxies beside the workloads.",
  role: "It is a candidate for workloads that leave AWS App Mesh. Callers prove themselves by IAM and signed requests, not by certificates of a mesh, so rows about mutual TLS and SPIFFE do not carry over.",
  facts: [
    {
      label: "Newest version seen",
      value: "Gateway API controller 2.1.3, 2026-08-14",
      source: "aws-lattice-controller-code",
      locator: "Tag v2.1.3",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Licence",
      value: "Service of AWS; the controller is Apache-2.0",
      source: "aws-lattice-controller-code",
      locator: "LICENSE; README.md, License",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Authorization",
      value: "IAM documents on service network or service",
      source: "aws-lattice-auth-policies",
      locator: "Opening paragraphs",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      label: "Price",
      value: "0.025 USD per service-hour and per GB, plus requests (us-east-1)",
      source: "aws-lattice-pricing",
      locator: "Pricing examples, Example 1",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      label: "Gateway API tests",
      value: "GATEWAY-HTTP core 10 of 33, 23 skipped (2.0.1)",
      source: "gateway-api-code",
      locator: "conformance/reports/v1.4.0/aws-aws-application-networking-k8s/experimental-v2.0.1-default-report.yaml",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "measurement",
    },
  ],
  limits: [
    {
      value:
        "With a TLS listener the traffic stays encrypted end to end, and then auth policies see only anonymous callers, connections last ten minutes at most and no HTTP header can be read.",
      source: "aws-lattice-tls-listeners",
      locator: "Considerations",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value: "With an HTTPS listener the service decrypts the traffic itself.",
      source: "aws-lattice-tls-listeners",
      locator: "Opening paragraphs",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      value:
        "In an HTTPRoute, query parameters cannot be matched, at most five headers can, and all path matches ignore case.",
      source: "aws-lattice-controller-code",
      locator: "docs/api-types/http-route.md, Limitations",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "Changing headers, rewriting and redirecting are not supported.",
      source: "aws-lattice-controller-code",
      locator:
        "docs/conformance-test.md, rows HTTPRouteRequestHeaderModifier, HTTPRouteRewritePath and HTTPRouteRedirectPath",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "The controller handles traffic between services only; traffic from outside needs another one.",
      source: "aws-lattice-controller-code",
      locator: "docs/concepts/overview.md, Limitations",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  rows: [
    "cloud-managed-offer",
    "mtls-automatic",
    "spiffe-identity",
    "gateway-api-mesh",
    "header-routing",
    "path-routing",
    "multi-cluster",
    "vm-workloads",
  ],
  sought: [
    {
      where:
        "Fault injection, mirroring and circuit breaking in the VPC Lattice user guide: not mentioned in the excerpts read",
      on: "2026-11-21",
    },
    {
      where:
        "conformance/reports of kubernetes-sigs/gateway-api at commit 4564255 for a mesh report or one of controller 2.1: none",
      on: "2026-11-21",
    },
    {
      where:
        "A page of AWS that could be read here and names VPC Lattice as the successor of App Mesh: none in the stored App Mesh repositories",
      on: "2026-11-21",
    },
  ],
} satisfies BuildingBlockFile;
