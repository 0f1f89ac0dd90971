import type { CheckedArticleFile } from "../types";

export default {
  id: "article-003",
  about:
    "Shows how to install and use a service mesh, and recommends Linkerd for mutual TLS and observability with simple operation and Istio for advanced traffic management.",
  statements: [
    {
      n: "01",
      topic: "operations",
      where: "Opening paragraph",
      says: "A service mesh adds mutual TLS, traffic management, retries, circuit breaking and distributed tracing without changes to application code.",
      verdict: "partly",
      finding:
        "Mutual TLS, routing, retries and circuit breaking work in the proxies alone. Tracing does not: in both meshes the application has to pass the trace headers on.",
      checkedOn: "2026-11-21",
      cells: [
        "mtls-automatic.istio-sidecar",
        "mtls-automatic.linkerd",
        "retries.istio-sidecar",
        "retries.linkerd",
        "outlier-ejection.istio-sidecar",
        "outlier-ejection.linkerd",
        "distributed-tracing.istio-sidecar",
        "distributed-tracing.istio-ambient",
        "distributed-tracing.linkerd",
      ],
    },
    {
      n: "02",
      topic: "operations",
      where: "Second paragraph; When Not to Use a Service Mesh",
      says: "A mesh brings significant operational complexity and does not pay for itself below five services, without Kubernetes expertise or in an early phase of a product; network policies and authentication in the application serve instead.",
      verdict: "opinion",
      finding:
        "A judgement; neither project documents such a threshold in the pages read. What the alternative gives can be checked: NetworkPolicy admits pods by label, namespace and address range and not by identity, and nothing in it concerns TLS, so encryption is left to each application.",
      checkedOn: "2026-11-21",
      cells: ["mtls-automatic.no-mesh", "l4-identity-policy.no-mesh", "default-deny.no-mesh"],
    },
    {
      n: "03",
      topic: "operations",
      where: "Istio vs Linkerd, table, row on the proxy",
      says: "Istio’s proxy is Envoy, written in C++, and Linkerd’s is linkerd2-proxy, written in Rust.",
      verdict: "partly",
      finding:
        "True of Linkerd and of Istio’s sidecars. The article is dated 2026 and leaves out ambient mode, where the proxy on each node, ztunnel, is written in Rust and Envoy runs in waypoints only.",
      checkedOn: "2026-11-21",
      cells: ["no-privilege-in-pod.istio-ambient", "http-method-path-policy.istio-ambient"],
      citations: [
        {
          source: "linkerd-proxy-code",
          locator: "README.md, first paragraph",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          source: "ztunnel-code",
          locator: "README.md, Feature Scope and Building; Cargo.toml",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          source: "linkerd-website-code",
          locator:
            "linkerd.io/content/blog/2020/1203-why-linkerd-doesnt-use-envoy/index.md, sentences on Envoy’s C++ code",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "comparison",
        },
      ],
    },
    {
      n: "04",
      topic: "overhead",
      where: "Istio vs Linkerd, table, row on latency",
      says: "Istio adds 5 to 10 ms of latency per hop.",
      verdict: "contradicted",
      finding:
        "The article names no version, load or percentile. With CPU to spare, Istio’s pages give 2.76 ms at the 90th percentile for both sidecars of a call in 1.7 and 0.228 ms in 1.20, and Microsoft’s chart for 1.22 about 0.6 ms at the 90th and 1.5 ms at the 99th. Tens of milliseconds appear only on saturated machines or summed over whole applications.",
      checkedOn: "2026-11-21",
      figures: [
        "call-latency-p90.istio-sidecar.istio-1-7",
        "call-latency-p90.istio-sidecar.istio-1-20",
        "call-latency-p90.istio-sidecar.azure-asm-1-22",
        "call-latency-p99.istio-sidecar.azure-asm-1-22",
        "call-latency-p99.istio-sidecar.livewyer-2024-04",
        "call-latency-p50.istio-sidecar.idmcarvalho-10",
        "call-latency-p50.istio-sidecar.linkerd-2021-11-200",
      ],
    },
    {
      n: "05",
      topic: "overhead",
      where: "Istio vs Linkerd, table, row on latency",
      says: "Linkerd adds 1 to 2 ms of latency per hop.",
      verdict: "unsourced",
      finding:
        "The article names no version, load or percentile, and no measurement of a single hop under a stated load was read. The nearest is a footnote of the Linkerd project from 2021 that puts one proxy under 1 ms at the median, load not stated; other figures are for whole demo applications or saturated machines.",
      checkedOn: "2026-11-21",
      figures: [
        "call-latency-p50.linkerd.linkerd-2021-one-proxy",
        "call-latency-p50.linkerd.linkerd-2021-11-200",
        "call-latency-p50.linkerd.livewyer-2024-04",
      ],
    },
    {
      n: "06",
      topic: "overhead",
      where: "Istio vs Linkerd, table, row on resources",
      says: "Istio takes about 300 MB of memory per node and Linkerd about 50 MB per node.",
      verdict: "contradicted",
      finding:
        "Sidecars are counted by pod, so no figure per node holds without the number of pods, which the article leaves out. Measured proxies hold about 38 to 72 MB or MiB with Istio and 3.5 to 13.8 MiB with Linkerd. Only ambient mode has a proxy per node: a ztunnel held 12 to 38 MiB, with waypoints on top.",
      checkedOn: "2026-11-21",
      figures: [
        "proxy-memory.istio-sidecar.istio-1-24",
        "proxy-memory.istio-sidecar.azure-asm-1-19",
        "proxy-memory.istio-sidecar.livewyer-bookinfo-6",
        "proxy-memory.linkerd.defense-unicorns-rke2",
        "proxy-memory.linkerd.sidecar-debate-face-1200",
        "ztunnel-memory.istio-ambient.istio-1-24",
        "ztunnel-memory.istio-ambient.netcracker-eks",
        "waypoint-memory.istio-ambient.istio-1-24",
        "proxy-memory.istio-sidecar.article-003-node",
        "proxy-memory.linkerd.article-003-node",
      ],
    },
    {
      n: "07",
      topic: "traffic",
      where: "Istio vs Linkerd, table, row on features; Linkerd: The Simpler Alternative",
      says: "Istio is rich in traffic management and WebAssembly plug-ins, while Linkerd concentrates on security and observability.",
      verdict: "partly",
      finding:
        "Linkerd also has weighted splits, routing by header and path, retries, timeouts, ejection of failing endpoints, a local rate limit and egress rules. Mirroring, session affinity, added delay and plug-ins are Istio’s alone of the two, and Istio lists WebAssembly as alpha.",
      checkedOn: "2026-11-21",
      cells: [
        "weighted-canary.linkerd",
        "header-routing.linkerd",
        "path-routing.linkerd",
        "retries.linkerd",
        "timeouts.linkerd",
        "outlier-ejection.linkerd",
        "local-rate-limit.linkerd",
        "egress-control.linkerd",
        "traffic-mirroring.istio-sidecar",
        "traffic-mirroring.linkerd",
        "session-affinity.istio-sidecar",
        "session-affinity.linkerd",
        "delay-injection.istio-sidecar",
        "delay-injection.linkerd",
        "wasm-extension.istio-sidecar",
        "wasm-extension.linkerd",
      ],
    },
    {
      n: "08",
      topic: "operations",
      where: "Istio vs Linkerd, table, row on the learning curve",
      says: "Istio’s learning curve is steep and Linkerd’s is moderate.",
      verdict: "opinion",
      finding:
        "A judgement for which the article gives no measure. What can be compared: each has a command that checks the installation, of which Istio’s reads configuration objects too and Linkerd’s no routes or policies, and in both a workload joins by one label or annotation.",
      checkedOn: "2026-11-21",
      cells: [
        "configuration-check.istio-sidecar",
        "configuration-check.linkerd",
        "automatic-injection.istio-sidecar",
        "automatic-injection.linkerd",
      ],
    },
    {
      n: "09",
      topic: "operations",
      where: "Istio vs Linkerd, table, row on CRDs",
      says: "Istio brings more than 40 custom resource definitions.",
      verdict: "outdated",
      finding:
        "Releases 1.0 and 1.1 had 50 and more. In the tags counted from 1.2 of June 2019 on there are 26 or fewer, and the chart of August 2026 has 15, Gateway API’s own not counted.",
      checkedOn: "2026-11-21",
      citations: [
        {
          source: "istio-code",
          locator:
            "manifests/charts/base/files/crd-all.gen.yaml, 15 documents of kind CustomResourceDefinition; tags 1.0.0 (install/kubernetes/helm/istio/templates/crds.yaml), 1.1.0 to 1.5.0 (install/kubernetes/helm/istio-init/files), 1.6.0 to 1.29.0 (manifests/charts), names under istio.io counted",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "10",
      topic: "operations",
      where: "Istio vs Linkerd, table, row on CRDs",
      says: "Linkerd brings about 12 custom resource definitions.",
      verdict: "holds",
      finding:
        "The chart has ten of its own, and the multicluster extension adds one. Four of Gateway API are in the same chart and off by default.",
      checkedOn: "2026-11-21",
      citations: [
        {
          source: "linkerd2-code",
          locator:
            "charts/linkerd-crds/templates, ten CustomResourceDefinition files of the groups linkerd.io, policy.linkerd.io and workload.linkerd.io, and four of gateway.networking.k8s.io; values.yaml, installGatewayAPI; multicluster/charts/linkerd-multicluster/templates/link-crd.yaml",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "11",
      topic: "security",
      where: "Istio vs Linkerd, table, row on mutual TLS",
      says: "Linkerd’s mutual TLS is automatic and needs no configuration, while Istio’s is under full control.",
      verdict: "partly",
      finding:
        "In both it is automatic between workloads in the mesh, and in both a setting for the mesh, a namespace or a workload refuses plaintext. Without that setting both also accept plaintext from outside the mesh, so what needs no configuration is not enforced.",
      checkedOn: "2026-11-21",
      cells: [
        "mtls-automatic.istio-sidecar",
        "mtls-automatic.istio-ambient",
        "mtls-automatic.linkerd",
        "mtls-enforceable.istio-sidecar",
        "mtls-enforceable.istio-ambient",
        "mtls-enforceable.linkerd",
        "plaintext-refused-by-default.istio-sidecar",
        "plaintext-refused-by-default.istio-ambient",
        "plaintext-refused-by-default.linkerd",
      ],
    },
    {
      n: "12",
      topic: "security",
      where: "Istio vs Linkerd, table, last row; the two lines after the table",
      says: "Linkerd is best for those who put security first, want simple operation and mainly mutual TLS and observability, have fewer than 100 services and no Istio expertise; Istio is best for complex traffic patterns and large clusters.",
      verdict: "opinion",
      finding:
        "A judgement. No limit on the number of services was found in Linkerd’s documentation. On security the rows point both ways: Linkerd uses TLS 1.3 only and a post-quantum key exchange by default, Istio has token checks, explicit denial and revocation lists, and neither refuses plaintext at first.",
      checkedOn: "2026-11-21",
      cells: [
        "plaintext-refused-by-default.istio-sidecar",
        "plaintext-refused-by-default.linkerd",
        "tls-1-3-by-default.linkerd",
        "tls-1-3-by-default.istio-sidecar",
        "post-quantum-key-exchange.linkerd",
        "post-quantum-key-exchange.istio-sidecar",
        "jwt-validation.istio-sidecar",
        "jwt-validation.linkerd",
        "explicit-deny.istio-sidecar",
        "explicit-deny.linkerd",
        "certificate-revocation.istio-sidecar",
        "certificate-revocation.linkerd",
      ],
      sought: [
        {
          where:
            "Linkerd’s documentation in the repository linkerd/website, commit 93f0017, for a largest number of services",
          on: "2026-11-21",
        },
      ],
    },
    {
      n: "13",
      topic: "traffic",
      where: "Choose Istio if, line after the table",
      says: "Canary releases and routing by header call for Istio.",
      verdict: "contradicted",
      finding:
        "In Linkerd an HTTPRoute with a Service as parent splits requests by weight and routes them by header, and a GRPCRoute does so for gRPC. Each version needs a Service of its own, and a ServiceProfile on the Service makes an HTTPRoute void.",
      checkedOn: "2026-11-21",
      cells: ["weighted-canary.linkerd", "header-routing.linkerd", "gateway-api-mesh.linkerd"],
    },
    {
      n: "14",
      topic: "traffic",
      where: "Choose Istio if, line after the table",
      says: "Traffic mirroring calls for Istio.",
      verdict: "holds",
      finding:
        "Istio’s sidecars mirror by VirtualService or HTTPRoute, and its waypoints by HTTPRoute. Linkerd refuses a route that asks for it.",
      checkedOn: "2026-11-21",
      cells: ["traffic-mirroring.istio-sidecar", "traffic-mirroring.istio-ambient", "traffic-mirroring.linkerd"],
    },
    {
      n: "15",
      topic: "operations",
      where: "Choose Istio if, line after the table",
      says: "WebAssembly plug-ins call for Istio.",
      verdict: "holds",
      finding:
        "Linkerd’s proxy has no runtime for modules. Istio has one, which it lists as alpha, and in ambient mode at waypoints only.",
      checkedOn: "2026-11-21",
      cells: ["wasm-extension.istio-sidecar", "wasm-extension.istio-ambient", "wasm-extension.linkerd"],
    },
    {
      n: "16",
      topic: "operations",
      where: "Istio Installation, first code block",
      says: "Istio is installed by its download script and istioctl with the minimal profile, to which features are added step by step.",
      verdict: "holds",
      finding:
        "The profile exists; it installs the control plane alone and leaves out the ingress gateway of the default profile. The script fetches the newest release unless a version is named.",
      checkedOn: "2026-11-21",
      citations: [
        {
          source: "istio-code",
          locator:
            "manifests/profiles/minimal.yaml and default.yaml; release/downloadIstioCandidate.sh, opening comment and ISTIO_VERSION",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "17",
      topic: "operations",
      where: "Istio Installation, second command",
      says: "The label istio-injection=enabled on a namespace switches sidecar injection on.",
      verdict: "holds",
      finding:
        "The label istio.io/rev does the same for a named revision. Pods that already run have to be created again, which the article does not say.",
      checkedOn: "2026-11-21",
      cells: ["automatic-injection.istio-sidecar"],
    },
    {
      n: "18",
      topic: "operations",
      where: "Istio Installation, last command with its output",
      says: "A listing of the containers in each pod’s specification shows istio-proxy and so proves the injection.",
      verdict: "outdated",
      finding:
        "Since 1.27 the proxy is injected as a native sidecar where the nodes run Kubernetes 1.33 or newer. It then stands among the init containers, and the command of the article, which reads spec.containers, does not list it.",
      checkedOn: "2026-11-21",
      cells: ["jobs-and-shutdown.istio-sidecar"],
      citations: [
        {
          source: "istio-code",
          locator:
            "manifests/charts/istio-control/istio-discovery/files/injection-template.yaml, nativeSidecar and the position of istio-proxy; pilot/pkg/features/pilot.go, ENABLE_NATIVE_SIDECARS",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "19",
      topic: "security",
      where: "Mutual TLS (mTLS), opening list",
      says: "Mutual TLS makes every connection between services encrypted and authenticated on both sides.",
      verdict: "partly",
      finding:
        "It covers TCP between two workloads in the mesh. Ports excluded from capture, UDP and workloads without a proxy stay outside, and until a stricter policy is set a meshed workload also accepts plaintext.",
      checkedOn: "2026-11-21",
      cells: [
        "mtls-automatic.istio-sidecar",
        "mtls-automatic.istio-ambient",
        "mtls-automatic.linkerd",
        "plaintext-refused-by-default.istio-sidecar",
        "plaintext-refused-by-default.istio-ambient",
        "plaintext-refused-by-default.linkerd",
      ],
    },
    {
      n: "20",
      topic: "security",
      where: "Mutual TLS (mTLS), paragraph after the list",
      says: "Without mutual TLS a compromised pod can call any other service in the cluster.",
      verdict: "partly",
      finding:
        "True where no NetworkPolicy selects the called pod; a policy with no rules closes a namespace without any mesh. Mutual TLS alone does not limit calls either: until an authorization policy exists, both meshes let every meshed caller through.",
      checkedOn: "2026-11-21",
      cells: [
        "plaintext-refused-by-default.no-mesh",
        "default-deny.no-mesh",
        "default-deny.istio-sidecar",
        "default-deny.linkerd",
        "l4-identity-policy.no-mesh",
      ],
    },
    {
      n: "21",
      topic: "authorization",
      where: "Mutual TLS (mTLS), paragraph after the list",
      says: "With mutual TLS and authorization policies a pod can reach only the services that it is explicitly allowed to.",
      verdict: "partly",
      finding:
        "The rules act at the workload that is called, and only where a policy applies to it. A workload without one admits every caller, so denial by default has to be set for the mesh or the namespace first; ports that skip the proxy stay open.",
      checkedOn: "2026-11-21",
      cells: [
        "default-deny.istio-sidecar",
        "default-deny.istio-ambient",
        "default-deny.linkerd",
        "l4-identity-policy.istio-sidecar",
        "l4-identity-policy.istio-ambient",
        "l4-identity-policy.linkerd",
        "l7-policy-on-every-path.istio-sidecar",
        "l7-policy-on-every-path.linkerd",
      ],
    },
    {
      n: "22",
      topic: "security",
      where: "Mutual TLS (mTLS), first manifest",
      says: "A PeerAuthentication object with mode STRICT in the namespace production makes its workloads refuse all plaintext.",
      verdict: "holds",
      finding:
        "That is the documented use. It holds for this namespace only, an object for a single workload or port can weaken it again, and ports excluded from capture are not covered.",
      checkedOn: "2026-11-21",
      cells: [
        "mtls-enforceable.istio-sidecar",
        "mtls-enforceable.istio-ambient",
        "l7-policy-on-every-path.istio-sidecar",
      ],
    },
    {
      n: "23",
      topic: "authorization",
      where: "Mutual TLS (mTLS), second manifest and the list after it",
      says: "An AuthorizationPolicy with a principal, two methods and a path prefix lets only the service account of api-service call orders-api.",
      verdict: "partly",
      finding:
        "The fields are valid and sidecars enforce them, for GET and POST on paths that begin with /api/orders and nothing else. In ambient mode methods and paths need a waypoint: ztunnel would drop this rule and then refuse api-service too.",
      checkedOn: "2026-11-21",
      cells: [
        "http-method-path-policy.istio-sidecar",
        "http-method-path-policy.istio-ambient",
        "l4-identity-policy.istio-sidecar",
        "default-deny.istio-ambient",
      ],
    },
    {
      n: "24",
      topic: "authorization",
      where: "List after the second manifest, second item",
      says: "A call from another meshed service is refused with status 403.",
      verdict: "holds",
      finding:
        "Where an ALLOW policy applies and no rule matches, the request is refused; Istio’s own tests expect 403 for HTTP. Calls that are not HTTP carry no status.",
      checkedOn: "2026-11-21",
      cells: ["default-deny.istio-sidecar"],
      citations: [
        {
          source: "istio-code",
          locator:
            "tests/integration/security/authz_test.go, wantCode http.StatusForbidden and body RBAC: access denied",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "25",
      topic: "authorization",
      where: "List after the second manifest, third item",
      says: "Pods outside the mesh cannot call orders-api.",
      verdict: "holds",
      finding:
        "They show no certificate, so STRICT refuses their plaintext and the principal in the rule cannot match. Ports excluded from capture are the exception.",
      checkedOn: "2026-11-21",
      cells: [
        "mtls-enforceable.istio-sidecar",
        "l4-identity-policy.istio-sidecar",
        "l7-policy-on-every-path.istio-sidecar",
      ],
    },
    {
      n: "26",
      topic: "traffic",
      where: "Traffic Management, opening sentence",
      says: "In Istio, VirtualService and DestinationRule control how traffic flows between services.",
      verdict: "partly",
      finding:
        "True for sidecars, where HTTPRoute and GRPCRoute of Gateway API are a second, stable way. In ambient mode routing needs a waypoint, VirtualService is alpha there and subsets cannot be used.",
      checkedOn: "2026-11-21",
      cells: [
        "weighted-canary.istio-sidecar",
        "weighted-canary.istio-ambient",
        "gateway-api-mesh.istio-sidecar",
        "gateway-api-mesh.istio-ambient",
      ],
    },
    {
      n: "27",
      topic: "operations",
      where: "All manifests for Istio",
      says: "The objects have the API versions security.istio.io/v1beta1 and networking.istio.io/v1alpha3.",
      verdict: "outdated",
      finding:
        "Both are still served. Since Istio 1.22 all four kinds exist as v1; the chart of August 2026 stores DestinationRule as v1.",
      checkedOn: "2026-11-21",
      citations: [
        {
          source: "istio-code",
          locator:
            "manifests/charts/base/files/crd-all.gen.yaml, versions of destinationrules, virtualservices, peerauthentications and authorizationpolicies; the same file at tags 1.21.0 (no v1) and 1.22.0 (v1)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "28",
      topic: "traffic",
      where: "Traffic Management, DestinationRule, connectionPool",
      says: "The number of waiting requests is capped by the field pendingRequests.",
      verdict: "contradicted",
      finding: "There is no such field. It is called http1MaxPendingRequests and applies to HTTP/1.1 and HTTP/2 alike.",
      checkedOn: "2026-11-21",
      cells: ["connection-limits.istio-sidecar"],
      citations: [
        {
          source: "istio-api-protos",
          locator:
            "networking/v1alpha3/destination_rule.proto, ConnectionPoolSettings.HTTPSettings, http1_max_pending_requests",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "29",
      topic: "traffic",
      where: "Traffic Management, DestinationRule, comment on connectionPool",
      says: "The connection pool, with maxConnections of 100, limits concurrent requests for each pod.",
      verdict: "contradicted",
      finding:
        "maxConnections counts TCP and HTTP/1 connections; active requests are capped by http2MaxRequests, which the example sets to 1,000. Each client proxy applies these caps to the service as a whole, so the sum grows with the number of clients and says nothing about one pod.",
      checkedOn: "2026-11-21",
      cells: ["connection-limits.istio-sidecar"],
      citations: [
        {
          source: "istio-api-protos",
          locator:
            "networking/v1alpha3/destination_rule.proto, TCPSettings.max_connections; HTTPSettings.http2_max_requests",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "30",
      topic: "traffic",
      where: "Traffic Management, DestinationRule, outlierDetection",
      says: "Failing pods are ejected after five gateway errors in a row, by the fields consecutiveGatewayErrors, interval, baseEjectionTime and maxEjectionPercent.",
      verdict: "partly",
      finding:
        "The four fields exist. With this value consecutiveGatewayErrors changes nothing: consecutive5xxErrors, which the example leaves at its default of 5, counts the same errors and more, so any five 5xx answers in a row eject the pod. In ambient mode a waypoint is needed.",
      checkedOn: "2026-11-21",
      cells: ["outlier-ejection.istio-sidecar", "outlier-ejection.istio-ambient"],
      citations: [
        {
          source: "istio-api-protos",
          locator:
            "networking/v1alpha3/destination_rule.proto, OutlierDetection.consecutive_gateway_errors and consecutive_5xx_errors",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          source: "istio-code",
          locator:
            "pilot/pkg/networking/core/cluster_traffic_policy.go, applyOutlierDetection, which leaves an unset consecutive5xxErrors to Envoy’s default",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "31",
      topic: "traffic",
      where: "Traffic Management, DestinationRule, comment on maxEjectionPercent",
      says: "A maxEjectionPercent of 50 means that never more than half of the pods are ejected.",
      verdict: "holds",
      finding:
        "The field is the largest share of the hosts in the load balancing pool that can be ejected, 10 per cent by default. Each client proxy counts for itself, so two clients may leave out different pods.",
      checkedOn: "2026-11-21",
      cells: ["outlier-ejection.istio-sidecar"],
      citations: [
        {
          source: "istio-api-protos",
          locator: "networking/v1alpha3/destination_rule.proto, OutlierDetection.max_ejection_percent",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          source: "istio-code",
          locator:
            "pilot/pkg/networking/core/cluster_traffic_policy.go, applyOutlierDetection, part of the configuration of each proxy",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "32",
      topic: "traffic",
      where: "Traffic Management, DestinationRule, retryPolicy",
      says: "Retries are set under retryPolicy in the traffic policy of a DestinationRule.",
      verdict: "contradicted",
      finding:
        "A traffic policy has no such field. Number, time per try and conditions stand in the retries of a VirtualService route; the nearest field of a DestinationRule, retryBudget, only limits how many retries run at once.",
      checkedOn: "2026-11-21",
      cells: ["retries.istio-sidecar", "per-route-timeouts-retries.istio-sidecar"],
      citations: [
        {
          source: "istio-api-protos",
          locator:
            "networking/v1alpha3/destination_rule.proto, message TrafficPolicy with RetryBudget; networking/v1alpha3/virtual_service.proto, HTTPRetry",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "33",
      topic: "traffic",
      where: "Traffic Management, DestinationRule, retryPolicy",
      says: "Retries can be made on the conditions 5xx, reset and connect-failure.",
      verdict: "holds",
      finding:
        "All three are accepted in the retryOn field of a VirtualService. They also repeat calls that the service may already have carried out; by default Istio retries on narrower conditions, and attempts of 0 switches retries off.",
      checkedOn: "2026-11-21",
      cells: ["retries.istio-sidecar"],
      citations: [
        {
          source: "istio-code",
          locator: "pkg/config/validation/agent/validation.go, supportedRetryOnPolicies",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          source: "istio-api-protos",
          locator: "networking/v1alpha3/virtual_service.proto, HTTPRetry.retry_on and attempts",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "34",
      topic: "traffic",
      where: "Canary deployment, VirtualService",
      says: "A VirtualService with two weighted subsets sends 10 per cent of the requests to a new version.",
      verdict: "holds",
      finding:
        "Each destination receives its share of the sum of the weights, and the subsets come from the DestinationRule. At a waypoint subsets cannot be used, and an HTTPRoute with one Service for each version takes their place.",
      checkedOn: "2026-11-21",
      cells: ["weighted-canary.istio-sidecar", "weighted-canary.istio-ambient"],
    },
    {
      n: "35",
      topic: "traffic",
      where: "Canary deployment, kubectl command",
      says: "kubectl patch with the type merge shifts the weights step by step.",
      verdict: "holds",
      finding:
        "A merge patch is a type that custom resources accept, where a strategic one is not. It replaces a list as a whole, so any further route or rule that the patch does not repeat is lost.",
      checkedOn: "2026-11-21",
      cells: ["weighted-canary.istio-sidecar"],
      citations: [
        {
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/patch/patch.go, patchLong and the case types.MergePatchType",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          source: "json-patch-code",
          locator: "v5/merge.go, merge, which returns the patch where the current value is no object",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "36",
      topic: "traffic",
      where: "Header-based routing, VirtualService",
      says: "A VirtualService with an exact header match sends chosen callers to a second version and all others to the first.",
      verdict: "holds",
      finding:
        "That is a documented match, and rules are tried in order. The object has the name of the canary example, so in the same namespace it replaces that one; in ambient mode an HTTPRoute at a waypoint does the same.",
      checkedOn: "2026-11-21",
      cells: ["header-routing.istio-sidecar", "header-routing.istio-ambient"],
      citations: [
        {
          source: "istio-api-protos",
          locator:
            "networking/v1alpha3/virtual_service.proto, VirtualService.http, on the first matching rule; HTTPMatchRequest.headers",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "37",
      topic: "observability",
      where: "Observability with Istio, first sentence",
      says: "Istio produces metrics, traces and access logs automatically, without changes to the code.",
      verdict: "contradicted",
      finding:
        "This holds for metrics. Access logs are off until they are configured, and traces need a provider and an application that passes the headers on. In ambient mode HTTP metrics, HTTP logs and traces come only from waypoints.",
      checkedOn: "2026-11-21",
      cells: [
        "http-golden-metrics.istio-sidecar",
        "http-golden-metrics.istio-ambient",
        "http-access-log.istio-sidecar",
        "http-access-log.istio-ambient",
        "distributed-tracing.istio-sidecar",
        "distributed-tracing.istio-ambient",
      ],
    },
    {
      n: "38",
      topic: "observability",
      where: "Observability with Istio, first code block",
      says: "The manifests for Kiali, Prometheus and Jaeger are taken from the branch release-1.22.",
      verdict: "outdated",
      finding:
        "A release is supported until six weeks after the second next minor one, and patch releases have reached 1.31, so 1.22 receives no more fixes. The manifests are samples that Istio calls no part of it and perhaps not suitable for production.",
      checkedOn: "2026-11-21",
      cells: [
        "stated-support-window.istio-sidecar",
        "open-stable-releases.istio-sidecar",
        "dashboard.istio-sidecar",
        "bundled-metrics-stack.istio-sidecar",
      ],
    },
    {
      n: "39",
      topic: "observability",
      where: "Observability with Istio, port-forward command",
      says: "Kiali is reached at port 20001 and shows the service graph, the flow of traffic and error rates.",
      verdict: "holds",
      finding:
        "The sample’s Service listens on this port, and Kiali shows topology and health. It is a project of its own, of which Istio ships a sample.",
      checkedOn: "2026-11-21",
      cells: ["dashboard.istio-sidecar"],
      citations: [
        {
          source: "istio-code",
          locator:
            "samples/addons/kiali.yaml, Service kiali, port 20001; istioctl/pkg/dashboard/dashboard.go, defaultKialiPort",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "40",
      topic: "observability",
      where: "Distributed tracing configuration",
      says: "Traces are sent to Jaeger by an IstioOperator object with enableTracing and a Zipkin address in the default proxy configuration.",
      verdict: "outdated",
      finding:
        "The code calls this way the legacy mesh configuration and falls back to it where no Telemetry setting applies; the documented way is a provider in the mesh options chosen by a Telemetry object. IstioOperator is now only a file that istioctl reads, since its controller is gone from 1.24 on.",
      checkedOn: "2026-11-21",
      cells: ["distributed-tracing.istio-sidecar", "opentelemetry-traces.istio-sidecar"],
      citations: [
        {
          source: "istio-code",
          locator:
            "pilot/pkg/networking/core/tracing.go, configureTracingFromTelemetry, comment on the fallback; operator/README.md, Introduction; operator/cmd/operator and operator/pkg/controller, present at tag 1.23.0 and absent at 1.24.0",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "41",
      topic: "observability",
      where: "Distributed tracing configuration, comment on sampling",
      says: "A sampling value of 1.0 traces 100 per cent of the requests.",
      verdict: "contradicted",
      finding:
        "The field is a percentage from 0.0 to 100.0, with 1.0 as its default, so the example traces one request in a hundred. Every request would take 100.",
      checkedOn: "2026-11-21",
      citations: [
        {
          source: "istio-api-protos",
          locator: "mesh/v1alpha1/proxy.proto, Tracing.sampling",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "42",
      topic: "observability",
      where: "Distributed tracing configuration, last two lines",
      says: "Access logs are written to standard output as JSON by accessLogFile and accessLogEncoding.",
      verdict: "holds",
      finding:
        "Both are current mesh options, and the Telemetry API is the finer way. The stock JSON format has no field for the caller’s identity.",
      checkedOn: "2026-11-21",
      cells: ["http-access-log.istio-sidecar", "peer-identity-in-log.istio-sidecar"],
      citations: [
        {
          source: "istio-api-protos",
          locator: "mesh/v1alpha1/config.proto, access_log_file and access_log_encoding",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "43",
      topic: "observability",
      where: "Key Istio metrics, first two queries",
      says: "Requests and their duration are counted in istio_requests_total and istio_request_duration_milliseconds, from which success rate and 99th percentile by service can be read.",
      verdict: "holds",
      finding:
        "These are the standard metrics. Both proxies of a call report them, so without a filter on the label reporter, which Istio’s own dashboards set, a call between two sidecars is counted twice. In ambient mode a waypoint is needed.",
      checkedOn: "2026-11-21",
      cells: ["http-golden-metrics.istio-sidecar", "http-golden-metrics.istio-ambient"],
      citations: [
        {
          source: "istio-code",
          locator:
            "manifests/addons/dashboards/istio-mesh-dashboard.gen.json, queries on istio_requests_total and istio_request_duration_milliseconds_bucket with the label reporter",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "44",
      topic: "observability",
      where: "Key Istio metrics, first query",
      says: "Every response that is not 5xx counts as a success.",
      verdict: "opinion",
      finding:
        "A choice of definition, which Istio’s own mesh dashboard shares. The outcome of a gRPC call is in a label of its own, grpc_response_status, which the query does not read.",
      checkedOn: "2026-11-21",
      citations: [
        {
          source: "istio-code",
          locator:
            "manifests/addons/dashboards/istio-mesh-dashboard.gen.json, success rate; tests/integration/telemetry/api/customize_metrics_test.go, grpc_response_status",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "45",
      topic: "observability",
      where: "Key Istio metrics, last query",
      says: "pilot_xds_pushes of the type cds shows the present state of the circuit breakers.",
      verdict: "contradicted",
      finding:
        "That metric counts the configuration pushes of the control plane. The state of circuit breakers and ejections is in Envoy’s own statistics, which Istio’s proxies leave out by default; proxyStatsMatcher adds them.",
      checkedOn: "2026-11-21",
      citations: [
        {
          source: "istio-code",
          locator:
            "pilot/pkg/xds/monitoring.go, pilot_xds_pushes and the line that increments it for each type; pkg/bootstrap/config.go, requiredEnvoyStatsMatcherInclusionPrefixes",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          source: "istio-api-protos",
          locator: "mesh/v1alpha1/proxy.proto, proxy_stats_matcher",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "46",
      topic: "operations",
      where: "Linkerd: The Simpler Alternative, first command",
      says: "Linkerd’s command line tool is installed by the script run.linkerd.io/install.",
      verdict: "outdated",
      finding:
        "The script prints that it is deprecated and no longer installs stable releases; it installs the newest edge release. The project’s guide uses run.linkerd.io/install-edge.",
      checkedOn: "2026-11-21",
      cells: ["open-stable-releases.linkerd"],
      citations: [
        {
          source: "linkerd-website-code",
          locator:
            "run.linkerd.io/public/install, function happyexit; linkerd.io/content/docs/getting-started/_index.md, Step 1",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "47",
      topic: "operations",
      where: "Linkerd: The Simpler Alternative, first code block",
      says: "Linkerd is installed by linkerd install --crds and then linkerd install.",
      verdict: "partly",
      finding:
        "The order is right and the first step is missing: the CRDs of Gateway API have to be in the cluster, or linkerd install --crds ends with an error that says so. The project recommends Helm for production.",
      checkedOn: "2026-11-21",
      citations: [
        {
          source: "linkerd2-code",
          locator:
            "cli/cmd/install.go, validateFinalValues; pkg/healthcheck/healthcheck.go, GatewayAPICRDsMissingError; charts/linkerd-crds/values.yaml, installGatewayAPI",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          source: "linkerd-website-code",
          locator: "linkerd.io/content/docs/tasks/install.md, Requirements; Installing via Helm",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "48",
      topic: "operations",
      where: "Linkerd: The Simpler Alternative, namespace command",
      says: "Linkerd is enabled on a namespace by an annotation, Istio by a label.",
      verdict: "holds",
      finding:
        "Linkerd reads linkerd.io/inject from the namespace or the workload, and Istio reads labels. In both sidecar meshes running pods have to be restarted; Istio’s ambient mode needs no restart.",
      checkedOn: "2026-11-21",
      cells: ["automatic-injection.istio-sidecar", "automatic-injection.istio-ambient", "automatic-injection.linkerd"],
    },
    {
      n: "49",
      topic: "observability",
      where: "Linkerd: The Simpler Alternative, last two commands",
      says: "The viz extension gives live request metrics at once, and linkerd viz dashboard opens a dashboard based on Grafana.",
      verdict: "contradicted",
      finding:
        "The metrics are there, but the command opens Linkerd’s own web dashboard by default, and the extension has installed no Grafana since 2.12. Its Prometheus keeps six hours, and its page doubts that this suits production.",
      checkedOn: "2026-11-21",
      cells: ["dashboard.linkerd", "bundled-metrics-stack.linkerd"],
      citations: [
        {
          source: "linkerd2-code",
          locator: "viz/cmd/dashboard.go, newDashboardOptions, show",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "50",
      topic: "operations",
      where: "When Not to Use a Service Mesh, first item",
      says: "In a service mesh each pod gets a sidecar proxy.",
      verdict: "partly",
      finding:
        "True of Linkerd and of Istio’s sidecar mode. Istio’s ambient mode, whose core the project lists as stable, adds no container to a pod.",
      checkedOn: "2026-11-21",
      cells: ["mtls-automatic.istio-ambient", "no-privilege-in-pod.istio-ambient", "jobs-and-shutdown.istio-ambient"],
    },
    {
      n: "51",
      topic: "overhead",
      where: "When Not to Use a Service Mesh, first item",
      says: "A sidecar adds 50 to 300 MB of memory to each pod.",
      verdict: "contradicted",
      finding:
        "Linkerd’s proxies were measured far below, at 3.5 to 13.8 MiB, and Istio’s at about 38 to 72 MB or MiB. The largest single proxy of a benchmark of 2021 reached 156 MB; 250 MB for Istio is found second hand only. The article’s own table gives Linkerd 50 MB for a whole node.",
      checkedOn: "2026-11-21",
      figures: [
        "proxy-memory.linkerd.defense-unicorns-rke2",
        "proxy-memory.linkerd.sidecar-debate-face-1200",
        "proxy-memory.istio-sidecar.istio-1-24",
        "proxy-memory.istio-sidecar.azure-asm-1-19",
        "proxy-memory.istio-sidecar.livewyer-bookinfo-6",
        "proxy-memory.istio-sidecar.linkerd-2021-11",
        "proxy-memory.istio-sidecar.mtls-comparison",
        "proxy-memory.istio-sidecar.article-003-pod",
        "proxy-memory.linkerd.article-003-pod",
      ],
    },
    {
      n: "52",
      topic: "overhead",
      where: "When Not to Use a Service Mesh, second item",
      says: "Every request passes two extra network hops.",
      verdict: "partly",
      finding:
        "With sidecars a call passes two proxies, each inside the pod of one end, so no further machine is in the path. In ambient mode it passes the ztunnel of each end’s node, and a waypoint as well where HTTP functions are used.",
      checkedOn: "2026-11-21",
      cells: [
        "mtls-automatic.istio-sidecar",
        "mtls-automatic.istio-ambient",
        "mtls-automatic.linkerd",
        "http-golden-metrics.istio-sidecar",
        "weighted-canary.istio-ambient",
      ],
    },
    {
      n: "53",
      topic: "operations",
      where: "When Not to Use a Service Mesh, third and fourth item",
      says: "A mesh means resource definitions and a control plane to maintain, and harder debugging.",
      verdict: "opinion",
      finding:
        "That both bring a control plane and custom resources is plain; how heavy they weigh is a judgement. Both meshes have tools for looking into them: a command that checks the installation, and in Linkerd a live view of requests.",
      checkedOn: "2026-11-21",
      cells: [
        "configuration-check.istio-sidecar",
        "configuration-check.istio-ambient",
        "configuration-check.linkerd",
        "live-request-tap.linkerd",
      ],
    },
    {
      n: "54",
      topic: "compliance",
      where: "When Not to Use a Service Mesh, last item of the list",
      says: "A single-region deployment that no compliance rule presses to encrypt traffic in transit should do without a mesh.",
      verdict: "opinion",
      finding:
        "Advice, and a looser link than it suggests. PCI DSS 4.2.1 asks for encryption on open, public networks, and GDPR for security appropriate to the risk; neither depends on the number of regions. Where encryption is chosen, applications or a network plug-in can also provide it.",
      checkedOn: "2026-11-21",
      cells: ["mtls-automatic.no-mesh"],
      requirements: ["pci-dss.4-2-1", "gdpr.art-32-1-a"],
    },
  ],
} satisfies CheckedArticleFile;
