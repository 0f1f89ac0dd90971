import type { CapabilityFile } from "../types";

export default {
  id: "tls-1-3-by-default",
  name: "TLS 1.3 by default inside the mesh",
  group: "security",
  claim: "With default settings, mutual TLS between two workloads in the mesh uses TLS 1.3 and nothing older.",
  countsAsYes: "The default configuration of the proxies allows only TLS 1.3 for traffic inside the mesh.",
  matters: "Cipher and protocol reviews are simpler when no older protocol version can be negotiated between services.",
  terms: ["mtls", "ztunnel"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "TLS 1.2 is still accepted",
      detail:
        "Two sidecars can use TLS 1.3, but TLS 1.2 is accepted until meshConfig.meshMTLS.minProtocolVersion is set to TLSV1_3.",
      resource: "meshConfig.meshMTLS.minProtocolVersion",
      claims: [
        {
          slug: "concepts",
          support: "partial",
          says: "TLS 1.2 is set as the lowest version for both client and server.",
          source: "istio-security-concepts",
          locator: "Mutual TLS authentication, paragraph before the list of cipher suites",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "mesh-config",
          support: "partial",
          says: "The lowest version is TLS 1.2 unless it is set, and the highest is TLS 1.3.",
          source: "istio-mesh-config-reference",
          locator: "MeshConfig.TLSConfig, field minProtocolVersion; MeshConfig, field meshMTLS",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "TLS 1.3 only, AES-GCM",
      detail:
        "Both ztunnel and the HBONE side of waypoints are set to TLS 1.3. TLS12_ENABLED=true on ztunnel adds TLS 1.2.",
      claims: [
        {
          slug: "ztunnel",
          support: "full",
          says: "ztunnel offers only TLS 1.3 with AES-GCM suites, unless an environment variable adds TLS 1.2.",
          source: "ztunnel-code",
          locator: "README.md, TLS/Crypto provider; src/tls/lib.rs, tls_versions(); src/lib.rs, TLS12_ENABLED",
          url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/src/tls/lib.rs",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "waypoint",
          support: "full",
          says: "The HBONE tunnel of waypoints and other Envoy proxies is set to TLS 1.3 as both lowest and highest version.",
          source: "istio-code",
          locator: "pilot/pkg/networking/core/listener_waypoint.go, buildCommonConnectTLSContext",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/networking/core/listener_waypoint.go",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "TLS 1.3 only",
      detail:
        "The version is fixed in the proxy. Of the cipher suites, the open build lists AES-128-GCM first, then AES-256-GCM and ChaCha20-Poly1305.",
      claims: [
        {
          slug: "proxy-code",
          support: "full",
          says: "The proxy's list of protocol versions holds TLS 1.3 alone; outside the FIPS build, the suites are AES-128-GCM, AES-256-GCM and ChaCha20-Poly1305, in that order.",
          source: "linkerd-proxy-code",
          locator:
            "linkerd/rustls/src/crypto.rs, TLS_VERSIONS and TLS_SUPPORTED_CIPHERSUITES; used in linkerd/meshtls/src/creds/store.rs",
          url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/rustls/src/crypto.rs",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature-page",
          support: "full",
          says: "TLS 1.3 is named as the version for all traffic between meshed pods.",
          source: "linkerd-automatic-mtls",
          locator: "TLS protocol parameters",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Plaintext unless an app uses TLS",
      detail:
        "Traffic between pods is plaintext unless an application uses TLS, and each application picks its own version.",
      claims: [
        {
          slug: "network-policy",
          support: "none",
          says: "Everything related to TLS is listed as something the NetworkPolicy API cannot do.",
          source: "kubernetes-network-policies",
          locator: "What you can't do with network policies (at least, not yet), second bullet",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
