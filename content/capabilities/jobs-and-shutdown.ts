import type { CapabilityFile } from "../types";

export default {
  id: "jobs-and-shutdown",
  name: "Jobs finish, pods drain cleanly",
  group: "resilience",
  claim:
    "A Job in the mesh ends when its own container ends, and a pod keeps its network until its last container has stopped.",
  countsAsYes: "Both hold by default on Kubernetes 1.33 or later, with no wrapper or change in the application.",
  matters: "Batch runs that never end, or calls lost at every rollout, hit overnight processing first.",
  terms: ["native-sidecar", "sidecar"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Native sidecar by default since 1.27",
      detail:
        "The proxy runs as a native sidecar where the nodes allow it; on older nodes it can be forced by setting or pod annotation. Without it, Jobs need a call that stops the proxy.",
      resource: "sidecar.istio.io/nativeSidecar",
      since: "1.27",
      claims: [
        {
          slug: "auto-detection",
          support: "full",
          says: "Native sidecars are set to auto by default, and the injector uses them when the node's kubelet is version 1.33 or newer.",
          source: "istio-code",
          locator:
            "pilot/pkg/features/pilot.go, ENABLE_NATIVE_SIDECARS; pkg/kube/inject/webhook.go, DetectNativeSidecar",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pkg/kube/inject/webhook.go#L1308",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "kubernetes-sidecars",
          support: "full",
          says: "Kubernetes stops a native sidecar only after the main containers have stopped, and such a sidecar does not keep a Job from completing.",
          source: "kubernetes-sidecar-containers",
          locator: "Sidecar containers and Pod lifecycle; Jobs with sidecar containers",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "No proxy in the pod",
      detail:
        "Nothing beside the application can keep a Job alive or stop too early. Peers get no notice when a pod goes, so their pooled connections end by timeout.",
      claims: [
        {
          slug: "lifecycle",
          support: "full",
          says: "ztunnel carries a pod's traffic until all its containers have stopped, and is told to drop the pod only when it is deleted or finished.",
          source: "istio-ztunnel-lifecycle",
          locator: "Pod Shutdown",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "no-container",
          support: "full",
          says: "A pod in ambient mode gets no extra container.",
          source: "istio-ambient-add-workloads",
          locator: "Enabling ambient mode for applications in the mesh",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Native sidecar by default since 2.20",
      detail:
        "Earlier versions have it as an opt-in from 2.15 on. With it disabled, a Job needs linkerd-await or a call to the proxy's shutdown endpoint.",
      resource: "proxy.nativeSidecar",
      since: "2.20",
      claims: [
        {
          slug: "feature-page",
          support: "full",
          says: "Since 2.20 the proxy is injected as a native sidecar by default, which lets meshed Jobs finish.",
          source: "linkerd-native-sidecars",
          locator: "introduction",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "chart-default",
          support: "full",
          says: "The control-plane chart sets proxy.nativeSidecar to true.",
          source: "linkerd2-code",
          locator: "charts/linkerd-control-plane/values.yaml, proxy.nativeSidecar",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/charts/linkerd-control-plane/values.yaml#L255",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "shutdown-guide",
          support: "full",
          says: "Since 2.20 meshed Jobs and CronJobs complete with no extra configuration, because the proxy stops when the main containers end.",
          source: "linkerd-graceful-shutdown",
          locator: "Graceful shutdown of Job and Cronjob Resources",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "kubernetes-sidecars",
          support: "full",
          says: "Kubernetes stops a native sidecar only after the main containers have stopped, and such a sidecar does not keep a Job from completing.",
          source: "kubernetes-sidecar-containers",
          locator: "Sidecar containers and Pod lifecycle; Jobs with sidecar containers",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "not-applicable",
      note: "No proxy in the pod",
      reason:
        "There is no proxy, so nothing added to the pod can keep a Job running or stop before the application does.",
    },
  },
} satisfies CapabilityFile;
