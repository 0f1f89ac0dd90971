import type { BuildingBlockFile } from "../types";

export default {
  id: "spire",
  name: "SPIFFE and SPIRE",
  kind: "component",
  options: ["istio-sidecar", "linkerd", "cilium", "kuma", "no-mesh"],
  summary:
    "SPIFFE is a set of specifications for workload identity, and SPIRE is the software that attests workloads and issues such identities as X.509 certificates or JSON Web Tokens.",
  role: "It gives pods, virtual machines and processes outside Kubernetes one kind of identity, also across meshes. It neither carries nor authorizes traffic, so a mesh or the application has to use what it issues.",
  facts: [
    {
      label: "Newest version seen",
      value: "1.15.3, 2026-08-21",
      source: "spire-changelog",
      locator: "Heading [1.15.3]",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Licence",
      value: "Apache-2.0",
      source: "spire-readme",
      locator: "LICENSE in the same repository",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Steward",
      value: "CNCF, graduated 2022-08",
      source: "cncf-landscape",
      locator: "landscape.yml, items SPIFFE and SPIRE, extra.graduated",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Support",
      value: "Security fixes for the current and the previous minor release",
      source: "spire-security-policy",
      locator: "Supported Versions",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Third-party audit",
      value: "Cure53, February 2021",
      source: "spire-readme",
      locator: "Security, Security Assessments",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Sizing",
      value: "10,000 workloads, 1,000 agents: 4 servers of 16 cores, 16 GB",
      source: "spire-scaling",
      locator: "Deployment Sizing Considerations, table",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  limits: [
    {
      value: "A single server is a single point of failure, and several servers need a shared database.",
      source: "spire-scaling",
      locator: "Scalability; SPIRE Servers in High Availability Mode",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "The database is the usual bottleneck, because each agent asks for its entries every five seconds.",
      source: "spire-scaling",
      locator: "Deployment Sizing Considerations",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Newest and oldest server of one cluster may differ by one minor version only, and agents may not be newer than their servers, so upgrades have an order.",
      source: "spire-readme",
      locator: "doc/upgrading.md in the same repository, version skew of servers and agents",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Envoy takes its certificates through the secret discovery interface, and other software needs a client of the Workload API, with official libraries for Go and Java.",
      source: "spire-readme",
      locator: "Integrate with SPIRE",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  rows: [
    "spiffe-identity",
    "spire-integration",
    "corporate-ca",
    "ca-key-in-hsm",
    "vm-workloads",
    "leaf-certificate-rotation",
    "trust-root-rotation",
  ],
  sought: [
    {
      where:
        "spiffe/spire at commit ef8527e, doc, README.md and CHANGELOG.md, for a FIPS build or certificate: one changelog entry on a Go FIPS setting, no build",
      on: "2026-11-21",
    },
  ],
} satisfies BuildingBlockFile;
