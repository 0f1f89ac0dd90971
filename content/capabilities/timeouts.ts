import type { CapabilityFile } from "../types";

export default {
  id: "timeouts",
  name: "Timeouts",
  group: "resilience",
  claim: "Calls between services are ended by the platform after a set time, without a change to the application.",
  countsAsYes:
    "A time limit for requests can be set per service or per route by configuration, in the open build and without a further component to deploy.",
  matters: "One slow dependency should not hold threads in every caller; common limits keep an incident local.",
  terms: ["waypoint"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "VirtualService or HTTPRoute",
      detail:
        "A VirtualService or an HTTPRoute sets the limit, and the caller's sidecar keeps it. Nothing is limited until it is set.",
      resource: "VirtualService http[].timeout, HTTPRoute rules[].timeouts",
      claims: [
        {
          slug: "stages",
          support: "full",
          says: "Lists timeouts among the resilience features that are stable.",
          source: "istio-feature-stages",
          locator: "traffic.resilience",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "api",
          support: "full",
          says: "A route has a timeout for HTTP requests, which is off by default.",
          source: "istio-api-protos",
          locator: "networking/v1alpha3/virtual_service.proto, HTTPRoute.timeout",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Needs a waypoint",
      detail: "The timeouts of an HTTPRoute take effect at the waypoint of the called Service.",
      resource: "HTTPRoute rules[].timeouts",
      claims: [
        {
          slug: "guide",
          support: "partial",
          says: "Names timeouts among the functions that need a waypoint.",
          source: "istio-ambient-waypoint",
          locator: "Do you need a waypoint proxy?",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "partial",
          says: "The request and backend timeouts of an HTTPRoute are translated into route timeouts, which waypoints use.",
          source: "istio-code",
          locator: "pilot/pkg/config/kube/gateway/conversion.go, r.Timeouts",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Annotation or HTTPRoute field",
      detail:
        "Set by annotation or by the HTTPRoute field; not with headless services or a ServiceProfile. The reference says such timeouts are not retried, while the feature page says that since 2.16 they can be.",
      resource: "Annotations timeout.linkerd.io/request, /response, /idle",
      since: "2.16",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "Annotations on a Service or route limit the whole request, the response and idle time; the timeout field of an HTTPRoute counts as the request limit.",
          source: "linkerd-timeouts-reference",
          locator: "Configuring Timeouts",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "feature",
          support: "full",
          says: "Timeouts work in the caller's proxy for HTTP and gRPC, by annotation or, if enabled, by request header.",
          source: "linkerd-retries-and-timeouts",
          locator: "Introduction; Per-request policies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Left to application code",
      detail:
        "Time limits are a matter of each application's own code. Gateway API has timeouts in its routes, but between services it takes a mesh to carry a route out.",
      claims: [
        {
          slug: "service-api",
          support: "none",
          says: "The complete specification of a Service has no field for a time limit on calls; its only timeout is that of session affinity.",
          source: "kubernetes-api-code",
          locator: "core/v1/types.go, type ServiceSpec",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "mesh-overview",
          support: "none",
          says: "Routes between services, with timeouts as in the page's example, are carried out by the data plane of a mesh.",
          source: "gateway-api-mesh-overview",
          locator: "Connecting routes and services; Request Flow",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
