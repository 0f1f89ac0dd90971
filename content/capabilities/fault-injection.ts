import type { CapabilityFile } from "../types";

export default {
  id: "fault-injection",
  name: "Fault injection",
  group: "resilience",
  claim:
    "Delays and errors are put into a share of the calls between services by configuration, without a change to the application.",
  countsAsYes:
    "Both delay and error can be injected into calls to a real service, for a set share, in the open build and through an interface that is not alpha.",
  matters: "Supervisors ask for tested resilience; injected faults show how callers behave before a real fault does.",
  terms: ["waypoint"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "VirtualService: delay and error",
      detail:
        "The fault field of a VirtualService delays or ends a share of the calls. Timeouts and retries of that route do not act while a fault is set.",
      resource: "VirtualService http[].fault",
      claims: [
        {
          slug: "api",
          support: "full",
          says: "A route can delay a share of requests by a fixed time and end a share with a chosen HTTP or gRPC status; timeouts and retries are not enabled while a fault is set.",
          source: "istio-api-protos",
          locator: "networking/v1alpha3/virtual_service.proto, HTTPRoute.fault and HTTPFaultInjection",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "task",
          support: "full",
          says: "Injects a delay and then an error for one test user.",
          source: "istio-fault-injection",
          locator: "Injecting an HTTP delay fault; Injecting an HTTP abort fault",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "VirtualService at a waypoint is alpha",
      detail:
        "Gateway API cannot express faults, so a VirtualService is needed, and that stays alpha at waypoints; an HTTPRoute for the same Service makes it void. One migration page counts fault injection among what an HTTPRoute does.",
      resource: "VirtualService http[].fault",
      claims: [
        {
          slug: "stages",
          support: "preview",
          says: "Lists VirtualService at waypoints, the object that carries faults, as alpha.",
          source: "istio-feature-stages",
          locator: "features.yaml, entry Waypoints: VirtualService",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "l7-features",
          support: "preview",
          says: "Gateway API cannot express fault injection. Any use of VirtualService with waypoints is alpha and will not move to a further stage, and an HTTPRoute for the same Service takes its place.",
          source: "istio-ambient-l7-features",
          locator: "Unsupported APIs with waypoints, VirtualService; Using features that are not in Gateway API",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "migrate",
          support: "partial",
          says: "Lists fault injection with the routing that a waypoint does through an HTTPRoute.",
          source: "istio-ambient-migrate",
          locator: "Do you need waypoint proxies?",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "preview",
          says: "Of an HTTPRoute only filters that modify, redirect, rewrite or mirror a request or set CORS are translated; any other type is refused, and none injects a fault.",
          source: "istio-code",
          locator: "pilot/pkg/config/kube/gateway/conversion.go, switch on filter.Type before r.Retry",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Only by routing to a faulty backend",
      detail:
        "A weighted HTTPRoute diverts part of the calls to a backend that the user deploys to fail. No filter of the route delays or fails calls to the real service.",
      resource: "HTTPRoute backendRefs[].weight",
      claims: [
        {
          slug: "task",
          support: "partial",
          says: "Sends a share of the requests to a separate backend that answers with errors, by weights in an HTTPRoute; what that backend answers is up to the user.",
          source: "linkerd-fault-injection",
          locator: "Introduction; Create the faulty backend; Inject faults",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "httproute-reference",
          support: "partial",
          says: "The filters of an HTTPRoute modify headers or redirect; none delays or fails a request.",
          source: "linkerd-httproute-reference",
          locator: "HTTPRouteFilter",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Chaos Mesh; share of pods, not of calls",
      resource: "HTTPChaos",
      detail:
        "Chaos Mesh can delay HTTP requests of selected pods, break them off or change the status. The share is one of pods, the API version is v1alpha1, and on HTTPS its page contradicts itself: unsupported, or with keys set up by the user.",
      claims: [
        {
          slug: "http-chaos",
          support: "addon",
          says: "An HTTPChaos object, version v1alpha1, breaks off or delays HTTP requests and responses of all or a percentage of the selected pods, or replaces the status. The notes call HTTPS unsupported; the TLS section asks for keys and a CA of the user's own.",
          source: "chaos-mesh-http-faults",
          locator: "HTTPChaos introduction; Notes; Field description: mode, abort, delay, replace.code; TLS",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
