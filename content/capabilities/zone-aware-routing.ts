import type { CapabilityFile } from "../types";

export default {
  id: "zone-aware-routing",
  name: "Zone-aware routing",
  group: "traffic",
  claim:
    "A caller prefers endpoints in its own zone and uses other zones when the local ones fail or cannot take the load.",
  countsAsYes:
    "The preference is set by configuration, and traffic moves to other zones on failing calls or on lack of local capacity, not only when endpoints are gone, in the open build.",
  matters:
    "Traffic between zones costs money and time, but a preference that overloads one zone turns a small fault into an outage.",
  terms: ["outlier-ejection", "waypoint", "ztunnel"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Stage beta",
      detail:
        "A DestinationRule sets locality failover, fixed shares, or the newer zone-aware balancing with overflow. Failover needs outlier detection; zone-aware balancing needs self-discovery switched on in the proxies and, by default, at least six endpoints in the region.",
      resource: "DestinationRule trafficPolicy.loadBalancer.localityLbSetting, zoneAwareLbSetting",
      claims: [
        {
          slug: "api",
          support: "full",
          says: "Locality settings split by fixed shares or fail over between zones with outlier detection; the zone-aware setting overflows to other zones when the local zone has too few endpoints, once self-discovery is on and the region has at least six, by default.",
          source: "istio-destination-rule-reference",
          locator: "LocalityLoadBalancerSetting; ZoneAwareLoadBalancerSetting",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "stages",
          support: "full",
          says: "Lists locality load balancing with the stage beta.",
          source: "istio-feature-stages",
          locator: "traffic.locality_load_balancing",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "No overflow by capacity",
      detail:
        "The trafficDistribution field of a Service, or an Istio annotation of stage Alpha, sets the preference at ztunnel without a waypoint. A waypoint ranks endpoints by its own zone, not by the caller's.",
      resource: "Service spec.trafficDistribution, annotation networking.istio.io/traffic-distribution",
      claims: [
        {
          slug: "guide",
          support: "partial",
          says: "ztunnel follows the trafficDistribution field or Istio's annotation, sends traffic to the nearest locality that has healthy endpoints and moves on when they all become unhealthy.",
          source: "istio-ambient-traffic-distribution",
          locator: "Applying the annotation, Precedence; Behavior, PreferSameZone",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel",
          support: "partial",
          says: "Endpoints are ranked by how many of the preferences, such as region, zone and node, they match, and only those of the best rank are used.",
          source: "ztunnel-code",
          locator: "src/state.rs, fn load_balance, matching of LoadBalancerScopes",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "api",
          support: "partial",
          says: "States that zone-aware balancing is not supported in ambient mode.",
          source: "istio-destination-rule-reference",
          locator: "ZoneAwareLoadBalancerSetting, note before the examples",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "waypoint-locality",
          support: "partial",
          says: "Endpoints sent to a waypoint are ranked by the waypoint's own locality, and zone-aware balancing is skipped for waypoints.",
          source: "istio-code",
          locator:
            "pilot/pkg/xds/endpoints/endpoint_builder.go, NewCDSEndpointBuilder (locality) and the check of IsZoneAware",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "annotation",
          support: "partial",
          says: "The traffic-distribution annotation has the feature status Alpha and acts on routing by ztunnel.",
          source: "istio-api-protos",
          locator: "annotation/annotations.yaml, networking.istio.io/traffic-distribution",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Follows Kubernetes zone hints only",
      detail:
        "Zones follow the hints that Kubernetes writes: where they apply, the proxy gets only endpoints meant for its zone, whatever their latency or errors. Buoyant Enterprise for Linkerd adds a zone feature of its own, HAZL.",
      resource: "EndpointSlice hints.forZones",
      claims: [
        {
          slug: "feature",
          support: "partial",
          says: "The destination controller looks for endpoints whose Kubernetes zone hints match the caller's zone, and points to HAZL of Buoyant Enterprise for Linkerd for further zone features.",
          source: "linkerd-topology-aware-routing",
          locator: "Introduction and note",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "partial",
          says: "When every endpoint has a hint, the proxy is given only those hinted for its zone, with no look at latency or errors; all endpoints are used when a hint is missing or none fits the zone.",
          source: "linkerd2-code",
          locator: "controller/api/destination/watcher/filtered_listener_group.go, filterAddresses",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "By readiness only, no overload guard",
      detail:
        "The trafficDistribution field prefers the caller's zone; traffic leaves it only when no endpoint there is ready.",
      resource: "Service spec.trafficDistribution",
      claims: [
        {
          slug: "service-api",
          support: "partial",
          says: "A Service can prefer endpoints of the same zone; the types warn to use it only where this cannot overload them, and implementations may treat it as a hint.",
          source: "kubernetes-api-code",
          locator: "core/v1/types.go, ServiceSpec.TrafficDistribution and ServiceTrafficDistributionPreferSameZone",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "kube-proxy",
          support: "partial",
          says: "With the zone preference kube-proxy uses endpoints of the client's zone and the whole cluster when that zone has none available.",
          source: "kubernetes-virtual-ips",
          locator: "Traffic distribution control, PreferSameZone",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
