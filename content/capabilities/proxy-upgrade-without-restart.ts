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
    cilium: {
      kind: "sourced",
      note: "Proxied connections are cut",
      detail:
        "Agent, Envoy and ztunnel are upgraded node by node while application pods keep running. An agent restart leaves proxied traffic alone when Envoy is its own DaemonSet, but replacing Envoy or ztunnel ends the connections they carry.",
      resource: "envoy.enabled",
      claims: [
        {
          slug: "envoy-page",
          support: "partial",
          says: "With Envoy in its own DaemonSet the agent restarts without effect on proxied traffic, and Envoy patch releases are upgraded apart from the agent.",
          source: "cilium-envoy-page",
          locator: "Deployment as DaemonSet, Potential Benefits",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "chart",
          support: "partial",
          says: "Envoy is a DaemonSet of its own in new installations, is replaced by a rolling update and has one second to terminate.",
          version: "1.20.0",
          source: "cilium-chart-code",
          locator:
            "cilium-1.20.0.tgz, values.yaml, envoy.enabled, envoy.updateStrategy, envoy.terminationGracePeriodSeconds",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "aks",
          support: "partial",
          says: "On the managed offer, sessions through Envoy may be closed gracefully during a Cilium upgrade, and applications are expected to retry.",
          source: "azure-acns-l7-policy",
          locator: "Limitations and considerations",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "New proxy needs a new pod",
      detail:
        "Envoy runs in a container that the injector adds when a pod is created. A new version arrives with the next rollout, and each Consul version works with the previous and next data plane version meanwhile.",
      claims: [
        {
          slug: "code",
          support: "none",
          says: "The data plane container is put into a pod by the admission webhook, when the pod is created.",
          version: "2.0.3",
          source: "consul-k8s-code",
          locator: "control-plane/connect-inject/webhook/mesh_webhook.go, Handle",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/consul-k8s/blob/v2.0.3/control-plane/connect-inject/webhook/mesh_webhook.go",
        },
        {
          slug: "upgrade",
          support: "none",
          says: "For the move to data planes the applications are restarted, so that their pods are injected anew.",
          source: "consul-docs",
          locator: "v2.0.x docs/upgrade/k8s/index.mdx, Upgrading to Consul Dataplane",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/24ff87a8174b0054f5cf75502cfcbeccd7cc1944/content/consul/v2.0.x/content/docs/upgrade/k8s/index.mdx",
        },
        {
          slug: "skew",
          support: "none",
          says: "Envoy and the data plane process come in one image with each version, and a Consul version supports the previous and the next version of it.",
          source: "consul-docs",
          locator: "v2.0.x docs/reference/proxy/envoy.mdx, Envoy and Consul Dataplane",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/3f637df47827d1a5ae914087a8fb112fc541868a/content/consul/v2.0.x/content/docs/reference/proxy/envoy.mdx",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "Sidecars change with a new rollout",
      detail:
        "A new proxy version comes with a new pod, or on hosts with a restart of kuma-dp. Proxies two minor versions behind the control plane may stay, so the restart can wait.",
      claims: [
        {
          slug: "upgrade-guide",
          support: "none",
          says: "Data plane proxies are upgraded by rolling out the deployments again or by a restart by hand; a proxy may be up to two minor versions older than its control plane.",
          source: "kuma-upgrades",
          locator: "Single-zone; Multizone; the paragraph on kuma-dp compatibility",
          checkedOn: "2026-11-21",
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
    "app-mesh": {
      kind: "sourced",
      note: "New image needs a new pod",
      detail:
        "The sidecar's image was fixed when the pod was made. The agent in the image could restart a failed Envoy, but only the same one.",
      claims: [
        {
          slug: "controller-code",
          support: "none",
          says: "The webhook writes the Envoy container and its image into the pod when it is created, and leaves a pod alone that has one.",
          source: "app-mesh-controller-code",
          locator: "pkg/inject/envoy.go, envoyMutator.mutate",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/blob/7588d122c3c45e1f873d7d016a30922f049764bf/pkg/inject/envoy.go",
        },
      ],
    },
  },
} satisfies CapabilityFile;
