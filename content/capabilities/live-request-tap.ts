import type { CapabilityFile } from "../types";

export default {
  id: "live-request-tap",
  name: "Live request tap",
  group: "observability",
  claim:
    "An operator can watch single live requests of one workload, with method, path and status, without changing or restarting it.",
  countsAsYes:
    "A documented command streams the live requests of a chosen workload, and its own access right guards it.",
  matters: "In an incident the team needs to see real requests at once, and access to them must be controlled.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "No tap; follow the workload's access log",
      detail:
        "istioctl has no tap command. A Telemetry object turns on the access log of one running workload, and kubectl logs follows it; the right needed is to read pod logs.",
      resource: "Telemetry.accessLogging",
      claims: [
        {
          slug: "workload-scope",
          support: "partial",
          says: "A Telemetry object with a workload selector changes settings for that one workload only.",
          source: "istio-telemetry-api-task",
          locator: "Configuring workload-specific behavior",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "log-filter",
          support: "partial",
          says: "Access logging can be turned on for one workload and narrowed by an expression on request or connection attributes.",
          source: "istio-telemetry-reference",
          locator: "AccessLogging, fields disabled and filter",
          url: "https://istio.io/latest/docs/reference/config/telemetry/#AccessLogging",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "No tap; waypoint access log",
      detail:
        "As with sidecars there is no tap command. Requests can be followed in a waypoint's access log, and only connections in ztunnel's.",
      resource: "Telemetry.accessLogging",
      claims: [
        {
          slug: "telemetry-api",
          support: "partial",
          says: "The access log of a waypoint is turned on by a Telemetry object that targets the waypoint or one service behind it.",
          source: "istio-telemetry-reference",
          locator: "Telemetry, field targetRefs; AccessLogging",
          url: "https://istio.io/latest/docs/reference/config/telemetry/#Telemetry",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel-guide",
          support: "partial",
          says: "Without a waypoint, the ztunnel log can be followed, which shows connections rather than requests.",
          source: "istio-troubleshoot-ztunnel",
          locator: "Verifying ztunnel traffic through logs",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Needs the viz extension",
      detail:
        "Headers can be shown, so sensitive ones should be excluded with tap.ignoreHeaders. Tap is wired in at pod creation, so pods older than the extension need one restart.",
      resource: "linkerd viz tap",
      claims: [
        {
          slug: "tap-guide",
          support: "full",
          says: "linkerd viz tap shows live traffic, and Kubernetes RBAC on tap.linkerd.io resources decides who may watch which workload.",
          source: "linkerd-securing-tap",
          locator: "Tap; Check for Tap access",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "tap-command",
          support: "full",
          says: "The command taps a deployment, pod, job or namespace and filters by method, path, authority or destination.",
          source: "linkerd2-code",
          locator: "viz/cmd/tap.go, NewCmdTap",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/viz/cmd/tap.go#L153",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "A CNI with flow visibility",
      detail:
        "Kubernetes has no request view. Cilium's Hubble shows flows live, and HTTP lines where its L7 proxy is in the path.",
      claims: [
        {
          slug: "hubble",
          support: "addon",
          says: "hubble observe lists the HTTP requests and responses of a chosen pod, with the verdict.",
          source: "cilium-hubble-cli",
          locator: "Inspecting the cluster's network traffic with Hubble Relay",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
