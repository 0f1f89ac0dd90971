import type { BlockFile } from "../../types";

export default {
  id: "validated-cryptography",
  name: "Validated cryptography (FIPS 140-3)",
  gives:
    "Mesh traffic uses approved algorithms from a module with a valid certificate that covers the very build in use.",
  takes: ["fips-140-3"],
  options: {
    "istio-sidecar": {
      switchOn: {
        value:
          "COMPLIANCE_POLICY=fips-140-3 is set for the control plane, and istiod, the agent and Envoy come from builds with validated modules.",
        source: "istio-code",
        locator: "pkg/features/security.go, CompliancePolicy and its warning",
        url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pkg/features/security.go#L35",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n istio-system get deployment istiod -o yaml",
          shows: "The environment of istiod. COMPLIANCE_POLICY must be fips-140-3.",
          misleads:
            "The variable restricts algorithms. By its own text it is necessary and not sufficient: it does not make the binaries validated.",
          source: "istio-code",
          locator: "pkg/features/security.go, CompliancePolicy and its warning",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pkg/features/security.go#L35",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl proxy-config bootstrap POD.NS -o short",
          shows:
            "The versions in one proxy. The line on Envoy must end with BoringSSL-FIPS or AWS-LC-FIPS; plain BoringSSL is no FIPS build.",
          misleads:
            "The name tells how Envoy was built. It tells neither the version of the module nor the certificate that covers it.",
          source: "istio-code",
          locator:
            "istioctl/pkg/writer/envoy/configdump/configdump.go, getUserAgentVersionInfo; for the names Envoy, TLS, FIPS 140-2",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/writer/envoy/configdump/configdump.go#L238",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,IMAGES:.status.containerStatuses[*].imageID,INIT:.status.initContainerStatuses[*].imageID'",
          shows:
            "The digests of all images that run, native sidecars under INIT. Each digest must be on the list for which the supplier gives a certificate.",
          misleads: "A digest proves which build runs, not what is in it; that takes the statement of the supplier.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/get/get.go, examples with custom-columns, flag --all-namespaces",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/get/get.go#L125",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      switchOn: {
        value:
          "ztunnel comes from a build with a validated module, for example with the feature tls-boring; for istiod and waypoints COMPLIANCE_POLICY=fips-140-3 is set in addition.",
        source: "ztunnel-code",
        locator: "README.md, TLS/Crypto provider; boring FIPS",
        url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/README.md#L28",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n istio-system logs ds/ztunnel | grep CryptoProvider",
          shows:
            "The start line of one ztunnel. tls-aws-lc, the default, is not a FIPS build; tls-boring is the one with the FIPS library.",
          misleads:
            "The line is gone once the log has rotated, and ds/ picks one pod of many. The name of the library is no certificate.",
          source: "ztunnel-code",
          locator: "src/version.rs, BuildInfo; src/main.rs, the line with version; src/tls/lib.rs, CRYPTO_PROVIDER",
          url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/src/version.rs#L40",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n istio-system get deployment istiod -o yaml",
          shows: "The environment of istiod. COMPLIANCE_POLICY must be fips-140-3.",
          misleads:
            "It acts on istiod and on Envoy, and so on waypoints. It does not name ztunnel, which carries the traffic of all pods.",
          source: "istio-code",
          locator: "pkg/features/security.go, CompliancePolicy and its warning",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pkg/features/security.go#L35",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,IMAGES:.status.containerStatuses[*].imageID,INIT:.status.initContainerStatuses[*].imageID'",
          shows:
            "The digests of all images that run, native sidecars under INIT. Each digest must be on the list for which the supplier gives a certificate.",
          misleads: "A digest proves which build runs, not what is in it; that takes the statement of the supplier.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/get/get.go, examples with custom-columns, flag --all-namespaces",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/get/get.go#L125",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      switchOn: {
        value:
          'All proxies run a build with the FIPS module of aws-lc, so that rustls_info reports tls_fips="true" for each.',
        source: "linkerd-proxy-metrics-reference",
        locator: "Process-Level Metrics, rustls_info",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "promql",
          run: "count by (tls_fips) (rustls_info)",
          shows:
            "The number of proxies with and without a FIPS provider. Only true may appear, and the number must be that of all meshed pods.",
          misleads:
            "The label is what the TLS library says of itself; it names no certificate and no operating environment. A proxy that is not scraped is not counted.",
          source: "linkerd-proxy-code",
          locator: "linkerd/app/core/src/tls_info.rs, TlsInfo and metric; linkerd/app/src/lib.rs, rustls_info",
          url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/app/core/src/tls_info.rs#L42",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,IMAGES:.status.containerStatuses[*].imageID,INIT:.status.initContainerStatuses[*].imageID'",
          shows:
            "The digests of all images that run, native sidecars under INIT. Each digest must be on the list for which the supplier gives a certificate.",
          misleads: "A digest proves which build runs, not what is in it; that takes the statement of the supplier.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/get/get.go, examples with custom-columns, flag --all-namespaces",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/get/get.go#L125",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      commands: [],
    },
  },
  accepted: [
    "The number of the CMVP certificate, with module version and operating environment, held against the image digests in use.",
    "The statement of the supplier, or the record of the own build, that names module and version for each image.",
    "The list of connections that leave the mesh and therefore need a module of their own.",
  ],
  limits: [
    {
      value:
        "A FIPS build of Envoy is necessary and by itself not sufficient; further steps may be needed, such as approved algorithms only.",
      options: ["istio-sidecar", "istio-ambient"],
      source: "envoy-tls-overview",
      locator: "FIPS 140-2, the important note",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "If the FIPS mode of Go is not on, istiod only writes a warning and its TLS 1.3 suites are not restricted.",
      options: ["istio-sidecar", "istio-ambient"],
      source: "istio-code",
      locator: "pkg/model/fips.go, EnforceGoCompliance",
      url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pkg/model/fips.go#L53",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The library in the repository of ztunnel is an old BoringSSL, tested under certificate 4407 with one compiler; using it does not by itself give validated cryptography.",
      options: ["istio-ambient"],
      source: "ztunnel-code",
      locator: "README.md, boring FIPS",
      url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/README.md#L41",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies BlockFile;
