import type { CheckedArticleFile } from "../types";

export default {
  id: "article-001",
  about:
    "Argues that Istio offers deeper policy control at a higher cost in latency and memory, that Linkerd is lighter and simpler, and that mesh policies belong in the delivery pipeline.",
  statements: [
    {
      n: "01",
      topic: "overhead",
      where:
        "Introduction; Istio vs Linkerd Security and Performance Showdown, first paragraph and table; FAQ, second answer",
      says: "In benchmarks, Istio adds roughly 50 per cent more latency than Linkerd, which stays within a few milliseconds of the baseline.",
      verdict: "unsourced",
      finding:
        "The article does not say whether the share is of the added or of the whole latency, nor versions or load. In the published tests of both sidecars, Istio added from 1.7 times (15 against 9 ms, 2021) to almost six times (98.1 against 16.8 ms at p99, 2024) what Linkerd added, under heavy load or in tests of the Linkerd project, so no single share can be given.",
      checkedOn: "2026-11-21",
      figures: [
        "call-latency-p50.istio-sidecar.linkerd-2021-05-2000",
        "call-latency-p50.linkerd.linkerd-2021-05-2000",
        "call-latency-p50.istio-sidecar.linkerd-2021-11-2000",
        "call-latency-p50.linkerd.linkerd-2021-11-2000",
        "call-latency-p99.istio-sidecar.livewyer-2024-04",
        "call-latency-p99.linkerd.livewyer-2024-04",
      ],
      sought: [{ where: "The article itself: no link, name, version or method for the figure", on: "2026-11-21" }],
    },
    {
      n: "02",
      topic: "overhead",
      where: "Istio vs Linkerd Security and Performance Showdown, first paragraph",
      says: "The extra latency of requests comes from Istio’s pilot.",
      verdict: "contradicted",
      finding:
        "Only the Envoy proxies handle the traffic of the services; the control plane configures them. Pilot as a component of its own ended with Istio 1.5 and became part of istiod.",
      checkedOn: "2026-11-21",
      citations: [
        {
          source: "istio-architecture",
          locator: "Components, Envoy, sentence on data plane traffic; Istiod",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          source: "istio-1-5-upgrade-notes",
          locator: "Control Plane Restructuring, Pilot",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "03",
      topic: "security",
      where: "Software Engineering and Service Mesh Selection Strategy, second paragraph; Key Takeaways",
      says: "According to InfoQ, enterprises that evaluate traffic between clusters early reduce leaks of secrets by a noticeable margin.",
      verdict: "unsourced",
      finding:
        "The article names a site but no text and no figure, and no such finding was met. Both meshes document mutual TLS between clusters; that protects connections and says nothing about how secrets are kept.",
      checkedOn: "2026-11-21",
      cells: ["multi-cluster.istio-sidecar", "multi-cluster.linkerd"],
      sought: [
        {
          where: "Search of stored web pages for an InfoQ text on evaluation across clusters and leaks of secrets",
          on: "2026-11-21",
        },
        { where: "Search of stored documentation for the same terms", on: "2026-11-21" },
      ],
    },
    {
      n: "04",
      topic: "traffic",
      where: "Software Engineering and Service Mesh Selection Strategy, third paragraph",
      says: "With Linkerd, service endpoints can be exchanged without downtime because the mesh splits the traffic automatically.",
      verdict: "partly",
      finding:
        "An HTTPRoute on a Service splits requests between backends by weight in the caller’s proxy. The weights are not found by the mesh: somebody or some tool sets them. The experience itself comes without figures.",
      checkedOn: "2026-11-21",
      cells: ["weighted-canary.linkerd"],
    },
    {
      n: "05",
      topic: "operations",
      where: "Software Engineering and Service Mesh Selection Strategy, last paragraph",
      says: "Teams that rehearse with full traffic report 30 per cent fewer incidents after a deployment.",
      verdict: "unsourced",
      finding: "No study, team or number of incidents is named, and none was found that gives this figure.",
      checkedOn: "2026-11-21",
      sought: [
        { where: "The article itself: no link, name, version or method for the figure", on: "2026-11-21" },
        {
          where: "Search of stored web pages for a study of load rehearsals and incidents after deployment",
          on: "2026-11-21",
        },
      ],
    },
    {
      n: "06",
      topic: "overhead",
      where: "Istio vs Linkerd Security and Performance Showdown, second paragraph and table; FAQ, second answer",
      says: "Istio’s sidecar takes up to ten times the memory of Linkerd’s proxy.",
      verdict: "partly",
      finding:
        "In three tests under load, all published by the Linkerd project, the ratio was between six and nine. About thirteen to one was measured once, in pods with little traffic, where the small Linkerd figure is uncertain by up to 1 MiB. Ten is the upper end and not the usual value; under load, Istio’s own page gives 60 MB for its sidecar.",
      checkedOn: "2026-11-21",
      figures: [
        "proxy-memory.istio-sidecar.linkerd-2021-11",
        "proxy-memory.linkerd.linkerd-2021-11",
        "proxy-memory.istio-sidecar.linkerd-2021-05",
        "proxy-memory.linkerd.linkerd-2021-05",
        "proxy-memory.istio-sidecar.linkerd-2019",
        "proxy-memory.linkerd.linkerd-2019",
        "proxy-memory.istio-sidecar.defense-unicorns-k3s",
        "proxy-memory.linkerd.defense-unicorns-rke2",
        "proxy-memory.istio-sidecar.istio-1-24",
      ],
    },
    {
      n: "07",
      topic: "overhead",
      where: "Istio vs Linkerd Security and Performance Showdown, second paragraph",
      says: "In a cluster of 48 nodes the mesh takes 3 GB with Istio and 300 MB with Linkerd.",
      verdict: "unsourced",
      finding:
        "The two sums follow from the factor of ten, but their inputs are not given: sidecars are counted by pod and not by node. They come to 62.5 and 6.25 MB a node, about what one measured sidecar of each mesh holds, so they fit one meshed pod on each node.",
      checkedOn: "2026-11-21",
      figures: [
        "proxy-memory.istio-sidecar.istio-1-24",
        "proxy-memory.linkerd.sidecar-debate-face-60",
        "proxy-memory.istio-sidecar.article-001",
        "proxy-memory.linkerd.article-001",
      ],
      sought: [{ where: "The article itself: no link, name, version or method for the figure", on: "2026-11-21" }],
    },
    {
      n: "08",
      topic: "overhead",
      where: "Istio vs Linkerd Security and Performance Showdown, third paragraph and table",
      says: "Linkerd’s proxy starts in under a second, and Istio’s pilot and Envoy take close to two seconds.",
      verdict: "unsourced",
      finding:
        "The article disagrees with itself: its table gives about one second for Linkerd. No current measurement of either was found. The only figures met are reports of single users, such as five to six seconds with Istio 0.8 in 2018, and pilot does not start with each pod.",
      checkedOn: "2026-11-21",
      citations: [
        {
          source: "istio-issue-8131",
          locator: "Description; comment of 27 August 2018 on the version",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "measurement",
        },
      ],
      sought: [
        {
          where: "Search of stored web pages for measured start times of istio-proxy and linkerd-proxy",
          on: "2026-11-21",
        },
        { where: "Search of GitHub issues for the start time of either proxy", on: "2026-11-21" },
        { where: "The figures of this project’s own measurement pages for Istio and Linkerd", on: "2026-11-21" },
      ],
    },
    {
      n: "09",
      topic: "overhead",
      where: "Istio vs Linkerd Security and Performance Showdown, third paragraph",
      says: "Istio’s slower start halves the speed at which a large cluster comes up.",
      verdict: "unsourced",
      finding:
        "The conclusion rests on the start times above, which have no source, and takes the proxy’s start for the whole time a pod needs. No measurement of it was found.",
      checkedOn: "2026-11-21",
      sought: [
        { where: "The article itself: no link, name, version or method for the figure", on: "2026-11-21" },
        { where: "The figures of this project’s own measurement pages for Istio and Linkerd", on: "2026-11-21" },
      ],
    },
    {
      n: "10",
      topic: "overhead",
      where: "Istio vs Linkerd Security and Performance Showdown, table, last row",
      says: "A test cycle is 33 per cent slower with Istio and 33 per cent faster with Linkerd.",
      verdict: "unsourced",
      finding:
        "The article names neither the test nor its length. The two entries cannot both describe one pair of times: if Istio takes 33 per cent longer than Linkerd, Linkerd takes 25 per cent less than Istio.",
      checkedOn: "2026-11-21",
      sought: [
        { where: "The article itself: no link, name, version or method for the figure", on: "2026-11-21" },
        { where: "The figures of this project’s own measurement pages for Istio and Linkerd", on: "2026-11-21" },
      ],
    },
    {
      n: "11",
      topic: "authorization",
      where: "Istio vs Linkerd Security and Performance Showdown, paragraph on security",
      says: "Istio’s AuthorizationPolicy allows fine checks of the claims in a JSON web token.",
      verdict: "holds",
      finding:
        "A rule can require a request principal or values of claims. The token itself is validated by a RequestAuthentication object, and in ambient mode both need a waypoint.",
      checkedOn: "2026-11-21",
      cells: ["jwt-validation.istio-sidecar", "jwt-validation.istio-ambient"],
    },
    {
      n: "12",
      topic: "security",
      where: "Istio vs Linkerd Security and Performance Showdown, paragraph on Linkerd",
      says: "Linkerd enforces mutual TLS by default.",
      verdict: "contradicted",
      finding:
        "Between two meshed pods mutual TLS is automatic. By default a meshed pod also accepts plaintext from clients outside the mesh, until the default inbound policy or a Server policy forbids it.",
      checkedOn: "2026-11-21",
      cells: ["plaintext-refused-by-default.linkerd", "mtls-enforceable.linkerd", "mtls-automatic.linkerd"],
    },
    {
      n: "13",
      topic: "security",
      where:
        "Istio vs Linkerd Security and Performance Showdown, paragraph on Linkerd; Enterprise Service Mesh Security Blueprint, paragraph on native mTLS; FAQ, third answer",
      says: "Linkerd provides certificates through a built-in, self-signed certificate authority.",
      verdict: "partly",
      finding:
        "The identity service is built in. Its trust anchor and issuer are made by the install command only, and then expire after a year. An installation by Helm, which the project recommends for production, needs certificates of one’s own, and a corporate authority can sign the issuer.",
      checkedOn: "2026-11-21",
      cells: ["corporate-ca.linkerd", "leaf-certificate-rotation.linkerd"],
      citations: [
        {
          source: "linkerd-install-helm",
          locator: "Introduction; Prerequisite: generate mTLS certificates",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          source: "linkerd-automatic-mtls",
          locator: "Operational concerns; How does Linkerd’s mTLS implementation work?",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "14",
      topic: "security",
      where: "Istio vs Linkerd Security and Performance Showdown, paragraph on Linkerd; FAQ, third answer",
      says: "Because of the built-in authority, Linkerd needs no external certificate manager.",
      verdict: "contradicted",
      finding:
        "Only workload certificates are renewed without one. The issuer certificate and the trust anchor of a default installation expire after a year unless somebody rotates them, and the project advises against that set-up in production and describes cert-manager for it. Rotation by hand is the documented alternative.",
      checkedOn: "2026-11-21",
      cells: ["leaf-certificate-rotation.linkerd", "trust-root-rotation.linkerd"],
      citations: [
        {
          source: "linkerd-automatic-credential-rotation",
          locator:
            "Introduction, second paragraph; Automating Certificate Management with cert-manager and trust-manager",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          source: "linkerd-automatic-mtls",
          locator: "Operational concerns",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "15",
      topic: "security",
      where: "Istio vs Linkerd Security and Performance Showdown, paragraph on Linkerd; FAQ, third answer",
      says: "Linkerd has to be integrated with secret stores with care, or keys collide during automated rotation.",
      verdict: "unsourced",
      finding:
        "No report of colliding keys was found. The nearest known problem is another one: a user reported in March 2026 that the identity service once missed a renewed issuer and went on with the old one until it expired.",
      checkedOn: "2026-11-21",
      citations: [
        {
          source: "linkerd-issue-15109",
          locator: "Description",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
      sought: [
        {
          where: "Search of GitHub issues for key collisions with Linkerd, Vault and issuer rotation",
          on: "2026-11-21",
        },
      ],
    },
    {
      n: "16",
      topic: "traffic",
      where:
        "Istio vs Linkerd Security and Performance Showdown, last paragraph; Enterprise Service Mesh Security Blueprint, fifth paragraph; FAQ, last answer",
      says: "Envoy Gateway can be layered on either mesh to add security policies.",
      verdict: "partly",
      finding:
        "Envoy Gateway manages Envoy as an application gateway, and its policy is meant for traffic that enters through it. It can stand in front of a mesh like other ingress products; calls from service to service inside the cluster do not pass it by themselves.",
      checkedOn: "2026-11-21",
      cells: ["ingress-gateway.linkerd", "ingress-gateway.istio-sidecar"],
      citations: [
        {
          source: "envoy-gateway-code",
          locator:
            "README.md, first paragraph; GOALS.md, first paragraph; site/content/en/latest/concepts/gateway_api_extensions/security-policy.md, Overview",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "17",
      topic: "overhead",
      where:
        "Istio vs Linkerd Security and Performance Showdown, last paragraph; Enterprise Service Mesh Security Blueprint, fifth paragraph; FAQ, last answer",
      says: "Envoy Gateway adds another sidecar to the data plane.",
      verdict: "contradicted",
      finding:
        "It deploys its own group of Envoy proxies for a Gateway or for several together, one hop at the edge. Its documentation has no sidecar beside application pods.",
      checkedOn: "2026-11-21",
      citations: [
        {
          source: "envoy-gateway-code",
          locator:
            "site/content/en/latest/tasks/operations/deployment-mode.md, Deployment modes; site/content/en/latest/concepts/proxy.md, Proxy in Envoy Gateway",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "18",
      topic: "security",
      where: "Enterprise Service Mesh Security Blueprint, fifth paragraph; FAQ, last answer",
      says: "Envoy Gateway enforces Cloud Native Application Security Policies, which are managed declaratively.",
      verdict: "partly",
      finding:
        "Declarative security policies exist, under the name SecurityPolicy. The complete list of resources in its API reference has none of the name the article gives, nor does any other file of the repository.",
      checkedOn: "2026-11-21",
      citations: [
        {
          source: "envoy-gateway-code",
          locator:
            "site/content/en/latest/api/extension_types.md, Resource Types; site/content/en/latest/concepts/gateway_api_extensions/security-policy.md, Overview",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "19",
      topic: "authorization",
      where: "Enterprise Service Mesh Security Blueprint, first paragraph",
      says: "Token claims can be checked at Istio’s gateway, as one point of control for all inbound traffic.",
      verdict: "holds",
      finding:
        "Token checks work at the edge as well as at a workload. That covers calls that enter through the gateway. A request without a token passes until an AuthorizationPolicy demands one.",
      checkedOn: "2026-11-21",
      cells: ["jwt-validation.istio-sidecar", "ingress-gateway.istio-sidecar"],
    },
    {
      n: "20",
      topic: "observability",
      where:
        "Istio vs Linkerd Security and Performance Showdown, paragraph on security; Enterprise Service Mesh Security Blueprint, second paragraph",
      says: "Istio’s fine policies made small services process large tokens and filled the audit trail with noise.",
      verdict: "unsourced",
      finding:
        "No sizes or counts are given. What is known: the access log is off by default and can be narrowed to single workloads and expressions, so its volume is a matter of setting.",
      checkedOn: "2026-11-21",
      cells: ["http-access-log.istio-sidecar", "jwt-validation.istio-sidecar"],
      sought: [{ where: "The article itself: no link, name, version or method for the figure", on: "2026-11-21" }],
    },
    {
      n: "21",
      topic: "authorization",
      where: "Enterprise Service Mesh Security Blueprint, paragraph on native mTLS",
      says: "With Linkerd, services receive certificates automatically and trust each other without further configuration.",
      verdict: "holds",
      finding:
        "That is how an installation starts. It is authentication only: the default policy admits all traffic, while a rule of refusal by default, as PCI DSS asks of access control, has to be set.",
      checkedOn: "2026-11-21",
      cells: ["mtls-automatic.linkerd", "default-deny.linkerd", "l4-identity-policy.linkerd"],
      requirements: ["pci-dss.7-3-3"],
    },
    {
      n: "22",
      topic: "security",
      where: "Enterprise Service Mesh Security Blueprint, paragraph on native mTLS",
      says: "With HashiCorp Vault, Linkerd’s keys can be rotated without interrupting service.",
      verdict: "partly",
      finding:
        "Vault is named as a possible source of the issuer, which cert-manager then renews by itself; one user reports a renewal that the identity service missed. A new trust anchor has to be bundled with the old one and needs rolling restarts of the control plane and of all meshed workloads, a procedure described as free of downtime.",
      checkedOn: "2026-11-21",
      cells: ["corporate-ca.linkerd", "trust-root-rotation.linkerd"],
      citations: [
        {
          source: "linkerd-automatic-mtls",
          locator: "How does Linkerd’s mTLS implementation work?, second paragraph",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          source: "linkerd-automatic-credential-rotation",
          locator:
            "Automating Certificate Management with cert-manager and trust-manager, last paragraph; 9. Rotating the trust anchor",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          source: "linkerd-issue-15109",
          locator: "Description",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "23",
      topic: "authorization",
      where: "Enterprise Service Mesh Security Blueprint, fourth paragraph",
      says: "Linkerd’s policy schema is more concise than Istio’s and so reduces mistyped fields.",
      verdict: "opinion",
      finding:
        "The article shows no policies. For a rule by identity, Istio needs one AuthorizationPolicy, Linkerd a Server, an AuthorizationPolicy and as a rule a MeshTLSAuthentication; which of them is easier to write is a judgement.",
      checkedOn: "2026-11-21",
      cells: ["l4-identity-policy.istio-sidecar", "l4-identity-policy.linkerd"],
    },
    {
      n: "24",
      topic: "authorization",
      where: "Enterprise Service Mesh Security Blueprint, last paragraph; FAQ, first answer",
      says: "Access control by method and other fine authorization calls for Istio.",
      verdict: "outdated",
      finding:
        "Since version 2.12 Linkerd authorizes single HTTP routes by path, method, header and caller. What remains with Istio are rules on token claims, explicit denial and outside authorizers.",
      checkedOn: "2026-11-21",
      cells: [
        "http-method-path-policy.linkerd",
        "http-method-path-policy.istio-sidecar",
        "jwt-validation.linkerd",
        "explicit-deny.linkerd",
        "external-authorizer.linkerd",
      ],
    },
    {
      n: "25",
      topic: "overhead",
      where: "Enterprise Service Mesh Security Blueprint, fifth paragraph",
      says: "In high-frequency trading, the extra hop of a gateway was unacceptable and teams stayed with Linkerd alone.",
      verdict: "opinion",
      finding:
        "An account of experience without figures. Whether a hop is acceptable depends on the latency that the system in question allows.",
      checkedOn: "2026-11-21",
    },
    {
      n: "26",
      topic: "observability",
      where: "Microservices Architecture Risks and Controls, first paragraph",
      says: "Internal gRPC calls can bypass the mesh and its monitoring.",
      verdict: "holds",
      finding:
        "The incident itself cannot be checked. That traffic can stay outside is documented for both meshes: ports excluded from capture, pods without a proxy, and anything that is not TCP.",
      checkedOn: "2026-11-21",
      cells: [
        "mtls-automatic.istio-sidecar",
        "mtls-automatic.linkerd",
        "l7-policy-on-every-path.istio-sidecar",
        "l7-policy-on-every-path.linkerd",
      ],
    },
    {
      n: "27",
      topic: "traffic",
      where: "Microservices Architecture Risks and Controls, second paragraph",
      says: "With circuit breaking, request limits and failover in the mesh, services reject malformed requests before they spread.",
      verdict: "contradicted",
      finding:
        "These controls look at failures and volume, not at the form of a request. They take failing endpoints out of rotation, cap connections and requests, or limit a rate.",
      checkedOn: "2026-11-21",
      cells: [
        "outlier-ejection.istio-sidecar",
        "outlier-ejection.linkerd",
        "connection-limits.istio-sidecar",
        "local-rate-limit.linkerd",
        "cross-cluster-failover.istio-sidecar",
      ],
    },
    {
      n: "28",
      topic: "operations",
      where: "Microservices Architecture Risks and Controls, second paragraph",
      says: "A fleet of 60 services reached 99.9 per cent uptime after retries and circuit breakers were added in the mesh.",
      verdict: "unsourced",
      finding:
        "The case study is not named, and the uptime before is not given. No study with these figures was found.",
      checkedOn: "2026-11-21",
      sought: [
        { where: "The article itself: no link, name, version or method for the figure", on: "2026-11-21" },
        {
          where: "Search of stored web pages for a case study with 60 services, retries and circuit breakers",
          on: "2026-11-21",
        },
      ],
    },
    {
      n: "29",
      topic: "observability",
      where: "Microservices Architecture Risks and Controls, third paragraph",
      says: "A trace identifier and a request hash on every call make a forensic trail.",
      verdict: "partly",
      finding:
        "Trace identifiers exist, but the application has to pass the headers on, calls are sampled, and in ambient mode only waypoints add spans. The sources read describe no hash of the request in either mesh. The result helps to find faults and has gaps as a record.",
      checkedOn: "2026-11-21",
      cells: ["distributed-tracing.istio-sidecar", "distributed-tracing.istio-ambient", "distributed-tracing.linkerd"],
    },
    {
      n: "30",
      topic: "traffic",
      where: "Microservices Architecture Risks and Controls, fourth paragraph",
      says: "Both Istio and Linkerd support lists that control outgoing traffic.",
      verdict: "partly",
      finding:
        "Both can allow outside hosts by name and refuse others. Both projects also warn that this alone is no security boundary, since a process can go round its proxy.",
      checkedOn: "2026-11-21",
      cells: ["egress-control.istio-sidecar", "egress-control.istio-ambient", "egress-control.linkerd"],
    },
    {
      n: "31",
      topic: "traffic",
      where: "Microservices Architecture Risks and Controls, fourth paragraph",
      says: "Linkerd’s egress control needs only a single policy for each namespace.",
      verdict: "partly",
      finding:
        "One EgressNetwork is enough to refuse or to allow everything, for its namespace or, in the global egress namespace, for all. Each allowed host needs a route besides.",
      checkedOn: "2026-11-21",
      cells: ["egress-control.linkerd"],
      citations: [
        {
          source: "linkerd-egress-network-reference",
          locator: "EgressNetwork semantics; trafficPolicy; Example",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "32",
      topic: "operations",
      where: "Microservices Architecture Risks and Controls, last paragraph",
      says: "Automated tools can compare the policies declared in Git with the live state of the cluster and flag deviations.",
      verdict: "holds",
      finding:
        "Policies of both meshes are Kubernetes objects. kubectl diff compares files with the live objects and ends with exit status 1 when they differ.",
      checkedOn: "2026-11-21",
      cells: ["l4-identity-policy.istio-sidecar", "l4-identity-policy.linkerd"],
      citations: [
        {
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/diff/diff.go, diffLong (lines 53 to 75)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "33",
      topic: "operations",
      where: "Continuous Integration and Delivery for Mesh Optimization, first paragraph; FAQ, fourth answer",
      says: "Mesh checks in the pipeline guarantee policy and mutual TLS before code is promoted.",
      verdict: "partly",
      finding:
        "istioctl analyze finds faults in policy files and clusters. linkerd check tests installation, certificates and proxies but reads no policy objects, which an admission webhook validates when they are applied. Neither tool’s description says that it proves mutual TLS for every connection.",
      checkedOn: "2026-11-21",
      cells: ["configuration-check.istio-sidecar", "configuration-check.linkerd"],
    },
    {
      n: "34",
      topic: "operations",
      where: "Continuous Integration and Delivery for Mesh Optimization, first paragraph",
      says: "A pipeline step can run the command istioctl authz check.",
      verdict: "contradicted",
      finding:
        "That form returns an error which points to istioctl experimental authz check. The command takes one pod, reads its Envoy configuration and lists the policies found there; its own help marks it as experimental.",
      checkedOn: "2026-11-21",
      citations: [
        {
          source: "istio-code",
          locator:
            "istioctl/cmd/root.go, lines 192, 193 and seeExperimentalCmd (line 292); istioctl/pkg/authz/authz.go, checkCmd and AuthZ",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "35",
      topic: "operations",
      where: "Continuous Integration and Delivery for Mesh Optimization, first paragraph",
      says: "A pipeline step can run the command linkerd check mesh.",
      verdict: "contradicted",
      finding:
        "linkerd check accepts no argument. linkerd check tests the control plane and linkerd check with the option proxy the data plane.",
      checkedOn: "2026-11-21",
      cells: ["configuration-check.linkerd"],
      citations: [
        {
          source: "linkerd2-code",
          locator: "cli/cmd/check.go, newCmdCheck: Args is cobra.NoArgs, and the examples",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    {
      n: "36",
      topic: "operations",
      where: "Continuous Integration and Delivery for Mesh Optimization, second paragraph",
      says: "A canary release can be declared in a YAML block with the target version of the mesh and the share of traffic to shift.",
      verdict: "contradicted",
      finding:
        "Weights shift requests between versions of an application. A new version of Istio’s control plane is chosen by a label on namespaces, Linkerd’s is upgraded in place, and neither has an object that sends a share of traffic to a mesh version. The article names no delivery tool that would.",
      checkedOn: "2026-11-21",
      cells: [
        "canary-control-plane-upgrade.istio-sidecar",
        "canary-control-plane-upgrade.linkerd",
        "weighted-canary.istio-sidecar",
        "weighted-canary.linkerd",
      ],
    },
    {
      n: "37",
      topic: "operations",
      where: "Continuous Integration and Delivery for Mesh Optimization, third paragraph",
      says: "Generating token policies from one definition file cut the preparation of deployments by 45 per cent.",
      verdict: "unsourced",
      finding:
        "A figure of the author’s own team over three iterations, without the times before and after. Nothing was found to compare it with.",
      checkedOn: "2026-11-21",
      sought: [
        { where: "The article itself: no link, name, version or method for the figure", on: "2026-11-21" },
        { where: "Search of stored web pages for generated token policies and preparation time", on: "2026-11-21" },
      ],
    },
    {
      n: "38",
      topic: "operations",
      where: "Continuous Integration and Delivery for Mesh Optimization, list of key practices",
      says: "Mesh certificates should be validated on every pull request.",
      verdict: "partly",
      finding:
        "Workload certificates live for 24 hours in a running cluster and are not part of a change under review. A pull request can test policy, and a pipeline with a cluster at hand can run linkerd check there; neither says anything about certificates in production.",
      checkedOn: "2026-11-21",
      cells: [
        "leaf-certificate-rotation.istio-sidecar",
        "leaf-certificate-rotation.linkerd",
        "configuration-check.linkerd",
      ],
    },
    {
      n: "39",
      topic: "traffic",
      where: "FAQ, first answer",
      says: "Support for several protocols is a reason to choose Istio.",
      verdict: "partly",
      finding:
        "Both carry any TCP protocol with mutual TLS and handle HTTP/1.1, HTTP/2 and gRPC per request. Istio also knows MongoDB, Redis and MySQL by name, and outside a few known ports protocols in which the server speaks first need settings in both sidecars.",
      checkedOn: "2026-11-21",
      cells: [
        "tcp-traffic.linkerd",
        "http1-traffic.linkerd",
        "http2-traffic.linkerd",
        "grpc-traffic.linkerd",
        "grpc-traffic.istio-sidecar",
        "message-broker-policy.istio-sidecar",
        "server-first-protocols.istio-sidecar",
        "server-first-protocols.linkerd",
      ],
    },
    {
      n: "40",
      topic: "traffic",
      where: "FAQ, first answer",
      says: "Istio offers advanced routing features that require Envoy extensions.",
      verdict: "partly",
      finding:
        "WebAssembly plug-ins and EnvoyFilter exist in Istio and nothing like them in Linkerd. Istio itself lists both at stage Alpha.",
      checkedOn: "2026-11-21",
      cells: [
        "wasm-extension.istio-sidecar",
        "raw-proxy-configuration.istio-sidecar",
        "wasm-extension.linkerd",
        "raw-proxy-configuration.linkerd",
      ],
    },
    {
      n: "41",
      topic: "compliance",
      where: "FAQ, first answer",
      says: "Istio is the better fit for large enterprises with complex compliance requirements.",
      verdict: "opinion",
      finding:
        "The article names no framework and no requirement. The differences that can be listed point both ways: token rules, denial rules and revocation on Istio’s side, a finished dry run of policies and logged refusals on Linkerd’s.",
      checkedOn: "2026-11-21",
      cells: [
        "jwt-validation.istio-sidecar",
        "explicit-deny.istio-sidecar",
        "certificate-revocation.istio-sidecar",
        "authorization-dry-run.linkerd",
        "authorization-dry-run.istio-sidecar",
        "denials-logged.linkerd",
        "denials-logged.istio-sidecar",
      ],
    },
    {
      n: "42",
      topic: "overhead",
      where: "FAQ, second answer",
      says: "With Istio each pod runs an Envoy sidecar and the pilot component.",
      verdict: "contradicted",
      finding:
        "In sidecar mode a pod runs Envoy and the Istio agent, whose binary is called pilot-agent and which starts Envoy and fetches certificates and configuration. Pilot itself is part of istiod, in the control plane.",
      checkedOn: "2026-11-21",
      citations: [
        {
          source: "istio-agent-architecture",
          locator: "High Level overview",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          source: "istio-code",
          locator: "pilot/docker/Dockerfile.proxyv2, last lines (pilot-agent, ENTRYPOINT)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          source: "istio-1-5-upgrade-notes",
          locator: "Control Plane Restructuring, Pilot",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  ],
} satisfies CheckedArticleFile;
