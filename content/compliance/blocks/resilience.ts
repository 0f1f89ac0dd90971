import type { BlockFile } from "../../types";

export default {
  id: "resilience",
  name: "Timeouts, retries and ejection of failing pods",
  gives:
    "A slow or failing dependency is contained: calls wait for a bounded time, are repeated within limits, and failing endpoints are left out.",
  takes: ["timeouts", "retries", "outlier-ejection"],
  options: {
    "istio-sidecar": {
      switchOn: {
        value: "A DestinationRule sets outlierDetection for each dependency that matters.",
        source: "istio-destination-rule-reference",
        locator: "OutlierDetection and its example; TrafficPolicy, field outlierDetection",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get destinationrules.networking.istio.io,virtualservices.networking.istio.io,httproutes.gateway.networking.k8s.io -A -o yaml",
          shows: "The settings of timeouts, retries and outlier detection for each service in scope.",
          misleads:
            "A rule for a host that nobody calls by that name does nothing; only the configuration of the calling proxy shows what holds.",
          source: "istio-destination-rule-reference",
          locator: "OutlierDetection and its examples; TrafficPolicy, field outlierDetection",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl proxy-config cluster POD.NS --fqdn HOST -o json",
          shows: "The dependency as the calling proxy has it. outlierDetection must be there with the agreed values.",
          source: "istio-code",
          locator: "istioctl/pkg/proxyconfig/proxyconfig.go, command cluster, flag --fqdn",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/proxyconfig/proxyconfig.go#L353",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl proxy-config route POD.NS -o json",
          shows: "The routes of the calling proxy, with timeout and retryPolicy. The agreed timeout must be there.",
          misleads:
            "A retry policy is on each route by default, so its presence does not show that anybody decided on it.",
          source: "istio-code",
          locator:
            "istioctl/pkg/proxyconfig/proxyconfig.go, command route; pilot/pkg/networking/core/route/route.go, GetDefaultHttpRetryPolicy; route/retry/retry.go, DefaultPolicy",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/proxyconfig/proxyconfig.go#L866",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      switchOn: {
        value: "The service uses a waypoint, since settings for its traffic take effect there and not in ztunnel.",
        source: "istio-troubleshoot-ztunnel",
        locator: "Verifying ztunnel load balancing, last paragraph",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "istioctl ztunnel-config services",
          shows: "In the column WAYPOINT each service in scope must have a name and not None.",
          misleads: "Rules for a service without a waypoint are accepted by the cluster and do nothing.",
          source: "istio-code",
          locator: "istioctl/pkg/writer/ztunnel/configdump/services.go, the columns",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/writer/ztunnel/configdump/services.go#L62",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl proxy-config cluster deploy/WAYPOINT.NS -o json",
          shows: "The services as the waypoint has them. outlierDetection must be there with the agreed values.",
          source: "istio-code",
          locator: "istioctl/pkg/proxyconfig/proxyconfig.go, command cluster",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/proxyconfig/proxyconfig.go#L353",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl proxy-config route deploy/WAYPOINT.NS -o json",
          shows: "The routes of the waypoint, with timeout and retryPolicy. The agreed timeout must be there.",
          misleads: "Callers outside the mesh and sidecars do not pass the waypoint and are not under these settings.",
          source: "istio-code",
          locator: "istioctl/pkg/proxyconfig/proxyconfig.go, command route",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/proxyconfig/proxyconfig.go#L866",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      switchOn: {
        value:
          "Each Service that matters carries the annotation balancer.linkerd.io/failure-accrual, besides those for timeouts and retries; without it no failing endpoint is left out.",
        source: "linkerd-circuit-breaking-reference",
        locator: "Configuring Failure Accrual",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get services -A -o yaml",
          shows: "The annotations of each Service in scope: failure accrual, timeouts and retries.",
          misleads:
            "If a ServiceProfile exists for the Service, the annotations for retries and timeouts are ignored, its own settings hold, and no failing endpoint is left out. On a route, annotations for retries or timeouts replace those on the Service.",
          source: "linkerd-retries-reference",
          locator:
            "Configuring Retries and its warning; for the rest the same warning on Timeouts and on Circuit Breaking",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "linkerd diagnostics policy -n NS svc/NAME PORT",
          shows:
            "The outbound policy that the controller gives to callers of this Service, with timeouts, retries and failure accrual.",
          misleads:
            "It answers for a neutral caller; a route in the namespace of a real caller can give that one another policy.",
          source: "linkerd2-code",
          locator: "cli/cmd/policy.go, newCmdPolicy, flag --token",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/cli/cmd/policy.go#L131",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: 'sum by (namespace, pod) (outbound_http_balancer_endpoints{endpoint_state="pending"})',
          shows:
            "Endpoints that callers hold to be unavailable now, by ejection or because no connection exists yet. A test with a failing pod must show here.",
          misleads:
            "An endpoint is pending also while a connection is being made, so a value above zero is no proof of ejection.",
          source: "linkerd-proxy-metrics-reference",
          locator: "Endpoint Metrics, Labels, endpoint_state",
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
    "The report of a test in which a dependency was made slow and then failing, with times of detection and recovery.",
    "The agreed values for each critical service, signed by its owner, next to the live objects.",
    "The part of the continuity plan that covers the mesh itself: control plane, certificate authority and injector.",
  ],
  limits: [
    {
      value:
        "Settings for requests need a waypoint: ztunnel balances connections in turn and its method cannot be set.",
      options: ["istio-ambient"],
      source: "istio-troubleshoot-ztunnel",
      locator: "Verifying ztunnel load balancing",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "A request with a body of more than 64 KiB is not retried.",
      options: ["linkerd"],
      source: "linkerd-retries-reference",
      locator: "Introduction",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "In HA mode the injector must be up for any annotated pod to start, so the mesh becomes a dependency of every restart.",
      options: ["linkerd"],
      source: "linkerd-high-availability",
      locator: "Proxy injector failure policy",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "If outlierDetection is set, failover by locality becomes active as well, which changes where traffic goes.",
      options: ["istio-sidecar"],
      source: "istio-destination-rule-reference",
      locator: "OutlierDetection, paragraph on locality-aware failover",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies BlockFile;
