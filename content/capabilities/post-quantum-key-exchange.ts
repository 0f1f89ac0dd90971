import type { CapabilityFile } from "../types";

export default {
  id: "post-quantum-key-exchange",
  name: "Post-quantum key exchange",
  group: "security",
  claim: "Mutual TLS inside the mesh can use a hybrid post-quantum key exchange.",
  countsAsYes:
    "Mesh traffic can use a key exchange such as X25519MLKEM768 in a form the project supports for production.",
  matters: "Recorded traffic could be decrypted later by a quantum computer, and supervisors ask for a migration plan.",
  terms: ["post-quantum"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "COMPLIANCE_POLICY=pqc, experimental",
      detail:
        "With the policy on, X25519MLKEM768 is the only key exchange, also towards outside clients of gateways. COMPLIANCE_POLICY takes one value, so it cannot be combined with the FIPS policy.",
      resource: "COMPLIANCE_POLICY=pqc",
      since: "1.27",
      claims: [
        {
          slug: "help-text",
          support: "preview",
          says: "The value pqc enforces TLS 1.3 and X25519MLKEM768 for all TLS settings, and the policy is called experimental.",
          source: "istio-code",
          locator:
            "pkg/features/security.go, CompliancePolicy, the entry for pqc; pkg/model/fips.go, EnforceCompliance",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pkg/features/security.go",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "COMPLIANCE_POLICY=pqc, experimental",
      detail:
        "The variable has to be set on istiod and on ztunnel; ztunnel then offers X25519MLKEM768 only. COMPLIANCE_POLICY takes one value, so it cannot be combined with the FIPS policy.",
      resource: "COMPLIANCE_POLICY=pqc",
      since: "1.27",
      claims: [
        {
          slug: "help-text",
          support: "preview",
          says: "The value pqc enforces TLS 1.3 and X25519MLKEM768 for all TLS settings, and the policy is called experimental.",
          source: "istio-code",
          locator: "pkg/features/security.go, CompliancePolicy, the entry for pqc",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pkg/features/security.go",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "On by default since 2.19",
      detail:
        "Hybrid X25519MLKEM768 is preferred, with classical groups behind it for older proxies. Certificates and signatures are still classical.",
      since: "2.19",
      claims: [
        {
          slug: "proxy-code",
          support: "full",
          says: "The open build lists X25519MLKEM768 first among its key exchange groups; the FIPS build lists only P-256 and P-384.",
          source: "linkerd-proxy-code",
          locator: "linkerd/rustls/src/crypto.rs, kx_groups",
          url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/rustls/src/crypto.rs",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "release-2-19",
          support: "full",
          says: "ML-KEM-768 key exchange is used by default for all traffic between meshed pods from 2.19.",
          version: "2.19",
          source: "linkerd-2-19-announcement",
          locator: "Post-quantum TLS",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Each application's own TLS library",
      detail:
        "Kubernetes puts no TLS between pods, so the key exchange is that of each application's library. Recent Go and OpenSSL offer the hybrid exchange.",
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
        {
          slug: "kubernetes-blog",
          support: "none",
          says: "Go programs since 1.24 and OpenSSL since 3.5 support X25519MLKEM768, in Go by default; Kubernetes' own components have it through Go.",
          source: "kubernetes-post-quantum-blog",
          locator: "State of PQC key exchange mechanisms (KEMs) today; Post-quantum KEMs in Kubernetes",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
