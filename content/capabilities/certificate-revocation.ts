import type { CapabilityFile } from "../types";

export default {
  id: "certificate-revocation",
  name: "Revocation of workload certificates (CRL)",
  group: "security",
  claim:
    "The data plane can refuse a workload certificate that the company's CA has put on a certificate revocation list.",
  countsAsYes:
    "The proxies check the certificates of their peers against a revocation list supplied with the company's CA.",
  matters:
    "Some standards ask for trusted and unrevoked certificates; without a list, short lifetimes have to be argued instead.",
  terms: ["crl"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "ca-crl.pem of a plugged-in CA",
      detail:
        "The list goes next to the plugged-in CA files and istiod copies it to the namespaces. It is not looked for when the secret has the kubernetes.io/tls format.",
      resource: "Secret cacerts, ca-crl.pem",
      since: "1.27",
      claims: [
        {
          slug: "release-1-27",
          support: "full",
          says: "With a plugged-in CA, istiod watches for the file ca-crl.pem and distributes it, and proxies reject revoked certificates.",
          version: "1.27",
          source: "istio-1-27-change-notes",
          locator: "Security, entry on CRL support for plugged-in CA",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "agent-code",
          support: "full",
          says: "The agent adds the revocation list to Envoy's validation settings when the file exists; the feature is on by default.",
          source: "istio-code",
          locator:
            "security/pkg/nodeagent/sds/sdsservice.go, use of EnableCACRL; pilot/pkg/features/pilot.go, PILOT_ENABLE_CA_CRL",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/security/pkg/nodeagent/sds/sdsservice.go",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "secret-format",
          support: "full",
          says: "istiod looks for ca-crl.pem beside ca-cert.pem and its companions; with the file names of a kubernetes.io/tls secret it sets no revocation list.",
          source: "istio-code",
          locator: "pilot/pkg/bootstrap/istio_ca.go, detectSigningCABundleAndCRL",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/bootstrap/istio_ca.go",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Off until peerCaCrl.enabled is set",
      detail:
        "istiod looks for the list as for sidecars; the ztunnel chart has peerCaCrl.enabled set to false and, when true, mounts it. A certificate of unknown status passes. 1.29 and 1.30 hold only callers against it; the called side and open connections came with 1.31.",
      resource: "ztunnel Helm value peerCaCrl.enabled",
      since: "1.29",
      claims: [
        {
          slug: "release-1-29",
          support: "full",
          says: "ztunnel validates and rejects revoked certificates when the plugged-in CA comes with a ca-crl.pem file.",
          version: "1.29",
          source: "istio-1-29-change-notes",
          locator: "Security, entry on CRL support in ztunnel",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel-code",
          support: "full",
          says: "ztunnel checks inbound and outbound peers against the list, ends existing connections whose certificate a new list revokes, and accepts a certificate whose status the list does not cover. In the ztunnel of 1.30 only callers are held against it.",
          version: "1.31",
          source: "ztunnel-code",
          locator:
            "src/tls/crl.rs, CrlManager; src/tls/revocation.rs, RevocationIndex and verify_cert_chain; src/tls/certificate.rs, server_config (allow_unknown_revocation_status); for 1.30 src/tls/certificate.rs at b6e0078, the note above client_config",
          url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/src/tls/crl.rs",
          checkedOn: "2026-11-22",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "chart",
          support: "full",
          says: "The ztunnel chart has peerCaCrl.enabled set to false; when true, it mounts the ConfigMap istio-ca-crl and sets CRL_PATH.",
          source: "istio-code",
          locator:
            "manifests/charts/ztunnel/values.yaml, peerCaCrl; manifests/charts/ztunnel/templates/daemonset.yaml, CRL_PATH and crl-volume",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/manifests/charts/ztunnel/values.yaml",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "secret-format",
          support: "full",
          says: "istiod looks for ca-crl.pem beside ca-cert.pem and its companions; with the file names of a kubernetes.io/tls secret it sets no revocation list.",
          source: "istio-code",
          locator: "pilot/pkg/bootstrap/istio_ca.go, detectSigningCABundleAndCRL",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/bootstrap/istio_ca.go",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "No revocation list is read",
      detail: "Nothing in the proxy reads a revocation list; the list in the SPIFFE Workload API message is not used.",
      claims: [
        {
          slug: "proxy-code",
          support: "none",
          says: "The verifiers check that a trusted root signed the certificate and that it has not expired, and get no revocation list; the crl field of the SPIFFE message is read nowhere in the sources.",
          source: "linkerd-proxy-code",
          locator:
            "linkerd/meshtls/src/creds/store.rs, server_config; linkerd/meshtls/src/creds/verify.rs, AnySanVerifier; search for crl (only in spiffe-proto)",
          url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/meshtls/src/creds/store.rs",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "In ztunnel code, not in Cilium's guide",
      detail:
        "The ztunnel that Cilium builds on checks callers against a list when CRL_PATH is set. Certificates of servers are not checked, and one of unknown status passes. Cilium's guide does not mention it, and mutual TLS is beta.",
      resource: "CRL_PATH",
      claims: [
        {
          slug: "code",
          support: "preview",
          says: "When CRL_PATH names a file, ztunnel loads it, watches it and checks client certificates against it, letting an unknown status pass; the check of server certificates is still to be done.",
          source: "cilium-ztunnel-code",
          locator:
            "src/config.rs, crl_path; src/proxyfactory.rs; src/proxy/inbound.rs; src/tls/certificate.rs, server_config",
          url: "https://github.com/cilium/ztunnel/blob/c4855753e9198e07e8cc2d4b947054ddeacf5abe/src/config.rs",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "guide",
          support: "preview",
          says: "Environment variables and volumes can be added to ztunnel through Helm values; the feature is beta.",
          source: "cilium-ztunnel-encryption",
          locator: "Title; Install Cilium with the SPIRE backend, extraEnv and extraVolumes",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "Proxies get no revocation list",
      detail:
        "The validation given to Envoy holds the trusted roots alone. Certificates live 72 hours by default, which is what bounds a stolen key.",
      claims: [
        {
          slug: "listeners",
          support: "none",
          says: "The TLS context for the mesh is built with a certificate and the trusted roots. No revocation list is put into it.",
          source: "consul-code",
          locator: "agent/xds/listeners.go at commit e3f1e855 of 2023, makeCommonTLSContext",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "mesh",
          support: "none",
          says: "The TLS settings of the mesh are versions and cipher suites. None takes a revocation list.",
          source: "consul-k8s-code",
          locator:
            "control-plane/config/crd/bases/consul.hashicorp.com_meshes.yaml, spec.tls.incoming and spec.tls.outgoing, complete list of fields",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/config/crd/bases/consul.hashicorp.com_meshes.yaml",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "No revocation list is sent to the proxy",
      detail:
        "The validation context that Kuma gives to Envoy holds trusted CAs and names. Only tokens of proxies, zones and users can be revoked.",
      claims: [
        {
          slug: "code",
          support: "none",
          says: "The TLS context for traffic in the mesh has no revocation list, and the only revocation in the code is that of tokens.",
          source: "kuma-code",
          locator:
            "pkg/xds/envoy/tls/v3/tls.go, createCommonTlsContext, pkg/core/tokens/revocations.go, and a search for crl and revocation in api, pkg and app",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "trust-crd",
          support: "none",
          says: "A MeshTrust holds CA bundles and a trust domain. It has no field for a revocation list.",
          source: "kuma-code",
          locator: "docs/generated/raw/crds/kuma.io_meshtrusts.yaml, spec",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Left to each application's TLS",
      detail:
        "Checking revocation is up to each application's TLS library; cert-manager's CA issuer can only write the address of a list or OCSP server into the certificates.",
      claims: [
        {
          slug: "network-policy",
          support: "none",
          says: "Everything related to TLS is listed as something the NetworkPolicy API cannot do, so no certificate is checked between pods.",
          source: "kubernetes-network-policies",
          locator: "What you can't do with network policies (at least, not yet), second bullet",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "cert-manager-ca",
          support: "none",
          says: "The CA issuer can put addresses of revocation lists or OCSP servers into certificates, but cert-manager neither makes nor maintains a list; clients have to check it.",
          source: "cert-manager-ca-issuer",
          locator: "Revocation Sources",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "app-mesh": {
      kind: "sourced",
      note: "No revocation list",
      detail: "Validation knew trusted authorities and names only.",
      claims: [
        {
          slug: "api-types",
          support: "none",
          says: "The complete validation settings are a trust source and alternative names. There is no field for a revocation list.",
          source: "app-mesh-controller-code",
          locator: "apis/appmesh/v1beta2/virtualnode_types.go, TLSValidationContext, ListenerTLSValidationContext",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/blob/7588d122c3c45e1f873d7d016a30922f049764bf/apis/appmesh/v1beta2/virtualnode_types.go",
        },
      ],
    },
  },
} satisfies CapabilityFile;
