import type { CapabilityFile } from "../types";

export default {
  id: "proxy-upgrade-without-restart",
  name: "Proxy upgrade without pod restart",
  group: "operations",
  claim: "The data plane can be upgraded without restarting application pods.",
  countsAsYes: "A new proxy version takes over while application pods keep running and their connections are kept.",
  matters:
    "Security fixes in the proxy must go out fast, and restarting every payment service for each fix needs a change window.",
  terms: ["sidecar", "ztunnel", "data-plane"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "New proxy needs a new pod",
      detail: "The proxy is a container of the pod, so a new version arrives only when the pod is created again.",
      claims: [
        {
          slug: "canary-guide",
          support: "none",
          says: "A new revision leaves existing sidecars as they are; pods must be restarted to be injected anew.",
          source: "istio-canary-upgrades",
          locator: "Data plane",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "aks-patches",
          support: "none",
          says: "On the managed add-on, users restart their workloads to bring sidecars to a new patch.",
          source: "azure-istio-add-on-support-policy",
          locator: "Supported revisions, Patch version",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Resets long connections on the node",
      detail:
        "The ztunnel DaemonSet and the waypoints are upgraded apart from the application pods. Long-lived TCP connections on the upgraded node are cut when the drain time ends, so the project advises node cordoning or blue/green node pools.",
      resource: "terminationGracePeriodSeconds",
      claims: [
        {
          slug: "upgrade-guide",
          support: "partial",
          says: "Pods move to a new ztunnel without a restart, but long-lived TCP connections on that node are reset, so cordoning or blue/green node pools are advised; waypoints are upgraded by tag.",
          source: "istio-ambient-upgrade-helm",
          locator:
            "Warning at the top; Upgrade the data plane, ztunnel DaemonSet and Upgrade waypoints and gateways using tags",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "lifecycle-design",
          support: "partial",
          says: "Old and new ztunnel share listeners during the handover, and connections older than the drain period are closed.",
          source: "istio-code",
          locator:
            "architecture/ambient/ztunnel-cni-lifecycle.md, Ztunnel Shutdown Implementation; manifests/charts/ztunnel/values.yaml, terminationGracePeriodSeconds",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Restart can wait for next rollout",
      detail:
        "Workloads are restarted to pick up a new proxy. One major version of skew is supported, so the restart can wait for the next rollout.",
      claims: [
        {
          slug: "upgrade-guide",
          support: "none",
          says: "Pods cannot be changed in place, so each workload is restarted to receive the new proxy; a skew of one major version to the control plane is supported, so that may wait.",
          source: "linkerd-upgrade-task",
          locator: "Upgrading the data plane",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "not-applicable",
      note: "No proxy to upgrade",
      reason:
        "There is no mesh proxy beside the application; a TLS library in the application is updated with the application itself.",
    },
  },
} satisfies CapabilityFile;
