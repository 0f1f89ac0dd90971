/**
 * Every id there is. The order here is the order on screen, in exports and in links.
 * To add a thing, add its id here and a file of the same name in its folder; ids are never reused.
 */

export const optionIds = ["istio-sidecar", "istio-ambient", "linkerd", "no-mesh"] as const;

export const groupIds = [
  "security",
  "authorization",
  "traffic",
  "resilience",
  "observability",
  "extensibility",
  "platform",
  "operations",
  "governance",
] as const;

export const capabilityIds = [
  // security and identity
  "mtls-automatic",
  "plaintext-refused-by-default",
  "mtls-enforceable",
  "tls-1-3-by-default",
  "spiffe-identity",
  "spire-integration",
  "corporate-ca",
  "leaf-certificate-rotation",
  "trust-root-rotation",
  "certificate-revocation",
  "fips-140-3",
  "post-quantum-key-exchange",
  // authorization
  "l4-identity-policy",
  "http-method-path-policy",
  "l7-policy-on-every-path",
  "default-deny",
  "explicit-deny",
  "authorization-dry-run",
  "jwt-validation",
  "external-authorizer",
  "cidr-policy",
  // traffic
  "weighted-canary",
  "header-routing",
  "gateway-api-mesh",
  "traffic-mirroring",
  "session-affinity",
  "request-load-balancing",
  "zone-aware-routing",
  "ingress-gateway",
  "egress-control",
  // resilience
  "retries",
  "timeouts",
  "outlier-ejection",
  "connection-limits",
  "fault-injection",
  "local-rate-limit",
  "global-rate-limit",
  "jobs-and-shutdown",
  // observability
  "http-golden-metrics",
  "http-access-log",
  "tcp-connection-log",
  "peer-identity-in-log",
  "denials-logged",
  "distributed-tracing",
  "live-request-tap",
  // extensibility
  "wasm-extension",
  "raw-proxy-configuration",
  // platform
  "multi-cluster",
  "cross-cluster-failover",
  "vm-workloads",
  "windows-containers",
  "dual-stack",
  "arm64",
  // operations
  "no-privilege-in-pod",
  "proxy-upgrade-without-restart",
  "canary-control-plane-upgrade",
  "configuration-check",
  // governance
  "foundation-graduated",
  "maintainers-from-several-companies",
  "osi-licence",
  "open-stable-releases",
  "stated-support-window",
  "vulnerability-process",
  "third-party-audit",
  "cloud-managed-offer",
] as const;

export const termIds = [
  "circuit-breaker",
  "control-plane",
  "crl",
  "data-plane",
  "dry-run",
  "egress-gateway",
  "envoy",
  "ewma",
  "fips-140",
  "gamma",
  "gateway-api",
  "golden-metrics",
  "hbone",
  "jwt",
  "mtls",
  "native-sidecar",
  "network-policy",
  "outlier-ejection",
  "post-quantum",
  "rate-limit",
  "sidecar",
  "spiffe",
  "spire",
  "svid",
  "trust-anchor",
  "wasm",
  "waypoint",
  "ztunnel",
] as const;

export const sourceIds = ["istio-security-concepts"] as const;

export const lifecycleIds = [] as const;
