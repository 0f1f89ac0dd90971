import type { CapabilityFile } from "../types";

export default {
  id: "gateway-api-mesh",
  name: "Gateway API for service-to-service routes",
  group: "traffic",
  claim: "Calls between services are routed by standard Gateway API routes that name a Service as their parent.",
  countsAsYes:
    "HTTPRoute and GRPCRoute with a Service as parent take effect on calls between services for any meshed caller, with the fields of current Gateway API releases and no further component to deploy.",
  matters:
    "Routes written to a Kubernetes standard survive a change of mesh and can be reviewed with one set of skills.",
  terms: ["gateway-api", "gamma", "waypoint"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Stable; mesh HTTP profile passed",
      detail:
        "HTTPRoute and GRPCRoute attach to a Service and are applied by the caller's sidecar. The newest report covers the HTTP mesh profile, not the gRPC one.",
      resource: "HTTPRoute, GRPCRoute with parentRefs kind Service",
      claims: [
        {
          slug: "stages",
          support: "full",
          says: "Lists Gateway API for the mesh, with a Service as parent, as stable.",
          source: "istio-feature-stages",
          locator: "traffic.k8s_gateway_apis_+mesh",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "report",
          support: "full",
          says: "Istio 1.30.1 passed all 7 core and all 7 extended tests of the mesh HTTP profile of Gateway API 1.5.1; matching on cluster IP is named as unsupported.",
          source: "gateway-api-report-istio",
          locator: "profiles, MESH-HTTP",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "measurement",
          version: "1.30.1",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Needs a waypoint; no consumer routes",
      detail:
        "Routes attach to a Service and run at its waypoint, so the owner of the Service decides; a caller's namespace cannot bring its own route.",
      resource: "HTTPRoute, GRPCRoute with parentRefs kind Service",
      claims: [
        {
          slug: "stages",
          support: "partial",
          says: "Lists HTTPRoute and GRPCRoute at waypoints as stable, TLSRoute and TCPRoute as alpha.",
          source: "istio-feature-stages",
          locator: "ambient.gateway_stable and ambient.gateway_experimental",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "tests",
          support: "partial",
          says: "The ambient run of the conformance suite covers the mesh HTTP profile but takes consumer routes out of the features it claims.",
          source: "istio-code",
          locator: "tests/integration/ambient/gateway_conformance_test.go, TestGatewayConformance",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Fields newer than API 1.2.1 not honoured",
      detail:
        "HTTPRoute and GRPCRoute attach to a Service, also from the caller's namespace. A route with a newer field is dropped as a whole, and a ServiceProfile on the Service takes precedence.",
      resource: "HTTPRoute, GRPCRoute with parentRefs kind Service",
      since: "2.14",
      claims: [
        {
          slug: "versions",
          support: "partial",
          says: "Linkerd 2.20 accepts Gateway API 1.2.1 to 1.5.1, recommends 1.2.1, and ignores a resource that uses a field or value newer than that.",
          source: "linkerd-gateway-api",
          locator: "Checking the existing Gateway API version, table and its footnote",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
          version: "2.20",
        },
        {
          slug: "code",
          support: "partial",
          says: "The policy controller skips a resource that it cannot parse and leaves only a warning in its log.",
          source: "linkerd2-code",
          locator: "policy-controller/runtime/src/args.rs, guarded_watch",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "report",
          support: "full",
          says: "Linkerd 2.18 passed all 7 core and all 8 extended tests of the mesh HTTP profile and the one of the mesh gRPC profile with Gateway API 1.3.0.",
          source: "gateway-api-report-linkerd",
          locator: "profiles, MESH-HTTP and MESH-GRPC",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "measurement",
          version: "2.18",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Routes apply at a gateway only",
      detail:
        "Without a mesh no component applies a route whose parent is a Service; implementations without a mesh apply routes at a gateway.",
      claims: [
        {
          slug: "overview",
          support: "none",
          says: "Routes on a Service are carried out by the data plane of a mesh, which intercepts the request.",
          source: "gateway-api-mesh-overview",
          locator: "Connecting routes and services; Request Flow",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "concept",
          support: "none",
          says: "Gateway API is an add-on that Kubernetes does not implement itself, and its routes are described as rules of a gateway's listener.",
          source: "kubernetes-gateway-api",
          locator: "Introduction; HTTPRoute; What's next",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
