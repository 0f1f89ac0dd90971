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
    cilium: {
      switchOn: {
        value:
          "All parts that encrypt run images that the user or a supplier has built with validated modules, since the open project publishes no such build. ztunnel, in beta, can be built with a FIPS version of BoringSSL that is tied to an old version.",
        source: "cilium-ztunnel-code",
        locator: "README.md, TLS/Crypto provider and boring FIPS",
        url: "https://github.com/cilium/ztunnel/blob/c4855753e9198e07e8cc2d4b947054ddeacf5abe/README.md",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get pods -A -l app.kubernetes.io/part-of=cilium -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,IMAGES:.status.containerStatuses[*].imageID'",
          shows:
            "The digests of all images of Cilium that run: agent, operator, Envoy, ztunnel and Hubble Relay. Each must be on the list for which the builder gives a certificate.",
          misleads:
            "A digest proves which build runs, not what is in it; that takes the statement of the builder. WireGuard and IPsec encrypt in the kernel of the node, which no image shows.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/get/get.go, examples with custom-columns, flag --all-namespaces",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/get/get.go#L125",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n kube-system get configmap cilium-config -o yaml | grep -E 'enable-(ztunnel|wireguard|ipsec)'",
          shows: "Which encryption is on. Only a mode whose module has a certificate may be true.",
          misleads:
            "Without a line nothing encrypts between pods, and the question of the module does not arise. The lines name the mode and no module.",
          source: "cilium-chart-code",
          locator:
            "cilium-1.20.0.tgz, templates/cilium-configmap.yaml, enable-ztunnel, enable-wireguard and enable-ipsec",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      switchOn: {
        value:
          "Only Enterprise has it: servers, control plane, dataplane and Envoy come from the builds marked fips1403, in a cluster installed with them from the start. GODEBUG=fips140=off in the environment turns the mode off again.",
        source: "consul-docs",
        locator:
          "v2.0.x docs/deploy/server/fips.mdx, introduction; Migration restrictions; consul-k8s and Helm; FIPS mode at runtime",
        url: "https://github.com/hashicorp/web-unified-docs/blob/48c61a5f4b033e9c2268ebfda13b8bbc32d3d624/content/consul/v2.0.x/content/docs/deploy/server/fips.mdx",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,IMAGES:.spec.containers[*].image,INIT:.spec.initContainers[*].image,DIGESTS:.status.containerStatuses[*].imageID'",
          shows:
            "The images that run. All of Consul must come from registries ending in -fips and have tags with fips1403; the Community Edition has none of them.",
          misleads:
            "A copy in a registry of the company can bear any tag, so the digest has to be held against that of the supplier. The module has a certificate, while validation of its use in Consul is still under way.",
          source: "consul-docs",
          locator:
            "v2.0.x docs/deploy/server/fips.mdx, Using FIPS 140-3 Consul Enterprise; Artifact names; note on validation in progress",
          url: "https://github.com/hashicorp/web-unified-docs/blob/48c61a5f4b033e9c2268ebfda13b8bbc32d3d624/content/consul/v2.0.x/content/docs/deploy/server/fips.mdx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: 'kubectl get pods -A -o yaml | grep -n "fips140="',
          shows: "Settings of GODEBUG in pods. None may be fips140=off.",
          misleads: "A value that comes from a config map, a secret or the image does not appear.",
          source: "consul-docs",
          locator: "v2.0.x docs/deploy/server/fips.mdx, FIPS mode at runtime",
          url: "https://github.com/hashicorp/web-unified-docs/blob/48c61a5f4b033e9c2268ebfda13b8bbc32d3d624/content/consul/v2.0.x/content/docs/deploy/server/fips.mdx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    kuma: {
      switchOn: {
        value:
          "The open build has no setting and no image for it. Kong Mesh, the paid product, lists support for FIPS 140-2 through the FIPS mode of BoringSSL in Envoy, and does not mention FIPS 140-3.",
        source: "kong-mesh-docs",
        locator:
          "app/mesh/enterprise.md, FIPS 140-2 support; for the open build a search for fips in the code of Kuma without go.sum",
        url: "https://github.com/Kong/developer.konghq.com/blob/bc1cd74260f0bddb06dcf004c9c34b53bb870c1a/app/mesh/enterprise.md",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [],
    },
    "no-mesh": {
      commands: [],
    },
  },
  accepted: [
    {
      what: "The number of the CMVP certificate, with module version and operating environment, held against the image digests in use.",
      every: "change",
    },
    {
      what: "The statement of the supplier, or the record of the own build, that names module and version for each image.",
      every: "change",
    },
    {
      what: "The list of connections that leave the mesh and therefore need a module of their own.",
      every: "year",
    },
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
