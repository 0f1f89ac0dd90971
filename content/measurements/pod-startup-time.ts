import type { MeasureFile } from "../types";

export default {
  id: "pod-startup-time",
  name: "Time added to a pod’s start",
  dimension: "time",
  per: "pod",
  counts: "How much later a pod is ready, or answers its first request, than the same pod without the mesh.",
  cells: {
    "istio-sidecar": {
      claims: [
        {
          slug: "knative-2018-11",
          says: "With Istio, a pod of Knative regularly took about 2.3 s longer to start; the init container that sets up redirection is named as the likely cause.",
          value: 2.3,
          unit: "s",
          conditions: "Knative, one observation of the project, number of runs not stated",
          when: {},
          outside:
            "A sidecar of 2018, which started with other code, beside the application and without a start-up probe; today’s starts before it.",
          source: "knative-issue-2485",
          locator: "Description of 14 November 2018, Actual Behavior",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "measurement",
        },
        {
          slug: "knative-2018-06",
          says: "A pod of two containers passed its health checks after 1 to 2 s without Envoy and after about 6 s with it.",
          value: { low: 4, high: 5 },
          unit: "s",
          derived: "6 - 2 = 4 s to 6 - 1 = 5 s. The title says 5 to 6 s.",
          conditions: "two small Go containers, one timing each with and without injection",
          when: {},
          outside:
            "An Istio of 2018 whose agent may have slept for 5 s at the start, by the thread of istio issue 8131.",
          source: "knative-issue-1345",
          locator: "Description of 25 June 2018, Actual Behavior and Additional Info",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "measurement",
        },
        {
          slug: "istio-2018-08",
          says: "A pod with an HTTP readiness probe took 5 to 6 s longer to become ready with a sidecar, the init container not counted.",
          value: { low: 5, high: 6 },
          unit: "s",
          conditions: "pod with an HTTP readiness probe, init container left out",
          when: {},
          version: "0.8.0",
          outside: "An Istio of 2018 whose agent may have slept for 5 s at the start, as the thread says.",
          source: "istio-issue-8131",
          locator: "Description of 22 August 2018; comment of 27 August for the version",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "measurement",
        },
        {
          slug: "istio-2020-proxy",
          says: "The proxy alone was ready after about 2 s with certificates from files and after 5 to 6 s with certificates fetched from istiod.",
          value: { low: 2, high: 6 },
          unit: "s",
          conditions: "start of the proxy alone, anecdotal",
          when: {},
          version: "before 1.5",
          outside:
            "The proxy’s own start in a version before its release, where slow certificates were held a fault that blocked it.",
          source: "istio-issue-20697",
          locator: "Description of 30 January 2020; comments of 10 February 2020",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "measurement",
        },
        {
          slug: "istio-2023-startup-probe",
          says: "A pod with a sidecar was ready after 4.9 s on average with the start-up probe and after 5.1 s without it.",
          value: { low: 4.912, high: 5.144 },
          unit: "s",
          derived:
            "Averages as printed: 4.912 s with the probe (at most 6.564 s), 5.144 s without (at most 7.06 s). The release note speaks of about 1 s saved on average, these figures of 0.23 s.",
          conditions: "sidecar as an ordinary container, pods and machine not stated",
          when: {},
          version: "before 1.20",
          outside: "The whole start of a pod, with no run without a sidecar to take off.",
          source: "istio-pull-47207",
          locator: "Description of 5 October 2023",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "measurement",
        },
        {
          slug: "istio-chart",
          says: "The chart polls the sidecar every second from its start, and with native sidecars the application starts after the first poll that passes.",
          value: { low: 0, high: 1 },
          unit: "s",
          derived:
            "Between two polls lies 1 s: that is the most that polling adds. How long the sidecar takes to be ready comes before it and is not stated.",
          conditions: "chart’s start-up probe: no delay, every second; readiness delay 0",
          when: {},
          outside: "What polling adds at the most, not what the sidecar takes to start.",
          source: "istio-code",
          locator:
            "manifests/charts/istio-control/istio-discovery/values.yaml, lines 378-396; files/injection-template.yaml, lines 358-375; pilot/pkg/features/pilot.go, line 346 for native sidecars",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "article-001",
          says: "Says that Istio’s proxy takes close to two seconds to start.",
          value: 2,
          unit: "s",
          conditions: "none stated",
          when: {},
          rejected: "Gives no version, machine or way of measuring, so the figure cannot be checked.",
          source: "article-001",
          locator: "Showdown, third paragraph; its table has “~2 seconds”",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
      ],
      sought: [
        {
          where:
            "Academic papers and theses on service meshes (search of papers, theses and posts): latency, CPU and memory, no start of pods",
          on: "2026-11-21",
        },
        {
          where:
            "ELCA, LiveWyer, idmcarvalho and Defense Unicorns: runs against pods that had been started, no start-up times",
          on: "2026-11-21",
        },
        {
          where:
            "istio.io, Performance and Scalability of all versions, sidecar troubleshooting and start-up pages: no start-up time",
          on: "2026-11-21",
        },
        {
          where:
            "istio/istio issues on slow starts (7817, 18228, 38034, 51160): faults of one cluster, minutes long; 12358 has charts only",
          on: "2026-11-21",
        },
        {
          where: "KubeCon talk “Ready to Serve!” of 2019 on sidecar start: the abstract, without a figure",
          on: "2026-11-21",
        },
      ],
    },
    "istio-ambient": {
      claims: [],
      sought: [
        {
          where:
            "Academic papers and theses on service meshes (search of papers, theses and posts): latency, CPU and memory, no start of pods",
          on: "2026-11-21",
        },
        {
          where:
            "ELCA, LiveWyer, idmcarvalho and Defense Unicorns: runs against pods that had been started, no start-up times",
          on: "2026-11-21",
        },
        {
          where:
            "istio/istio, architecture/ambient/ztunnel-cni-lifecycle.md: a pod’s start waits for the CNI plugin and ztunnel, certificates load later; no figure",
          on: "2026-11-21",
        },
        { where: "istio/istio and istio/ztunnel issues: no timing of a pod’s start in ambient mode", on: "2026-11-21" },
        { where: "istio.io and ambientmesh.io pages and posts on ambient mode: no figure", on: "2026-11-21" },
      ],
    },
    linkerd: {
      claims: [
        {
          slug: "chart-ready",
          says: "By the chart’s values the proxy’s readiness is first asked 2 s after its start, so no pod in the mesh is ready earlier than that.",
          value: 2,
          unit: "s",
          derived:
            "proxy.readinessProbe.initialDelaySeconds: 2. The application itself starts sooner: the start-up probe asks every second from the beginning.",
          conditions: "chart defaults; native sidecar, the application waits for the proxy",
          when: {},
          version: "edge, August 2026",
          outside:
            "A floor under the time until a pod is ready; an application that takes longer than that to start loses nothing by it.",
          source: "linkerd2-code",
          locator:
            "charts/linkerd-control-plane/values.yaml, lines 233-235, 255 and 261-268; charts/partials/templates/_proxy.tpl, lines 255-285",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "article-001",
          says: "Says that Linkerd’s proxy starts in under a second.",
          value: { low: 0, high: 1 },
          unit: "s",
          conditions: "none stated",
          when: {},
          rejected: "Gives no version, machine or way of measuring, and text and table differ.",
          source: "article-001",
          locator: "Showdown, third paragraph; its table has about 1 second",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "measurement",
        },
      ],
      sought: [
        {
          where:
            "Academic papers and theses on service meshes (search of papers, theses and posts): latency, CPU and memory, no start of pods",
          on: "2026-11-21",
        },
        {
          where:
            "ELCA, LiveWyer, idmcarvalho and Defense Unicorns: runs against pods that had been started, no start-up times",
          on: "2026-11-21",
        },
        {
          where:
            "Linkerd documentation (proxy await, native sidecars, linkerd-await) and blog: order of the start, no time",
          on: "2026-11-21",
        },
        {
          where:
            "linkerd/linkerd2 and linkerd/linkerd2-proxy issues: no timing of a pod’s start with and without a proxy",
          on: "2026-11-21",
        },
      ],
    },
    cilium: {
      claims: [
        {
          slug: "issue-48392",
          says: "Setting up the network of a pod took 307 to 320 ms when 100 pods started at once on a node.",
          value: { low: 307, high: 320 },
          unit: "ms",
          derived: "307.15804 ms and 319.904552 ms in the log lines that were seen.",
          conditions: "kind, 100 pods at once on one node, log lines of single pods",
          when: {},
          version: "1.20.1",
          outside: "The whole work of the network plugin, which every cluster has, with no other plugin to take off.",
          source: "cilium-issue-48392",
          locator: "Description of 2 September 2026, log lines below the manifest",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "measurement",
        },
      ],
      sought: [
        {
          where:
            "Academic papers and theses on service meshes (search of papers, theses and posts): latency, CPU and memory, no start of pods",
          on: "2026-11-21",
        },
        {
          where:
            "ELCA, LiveWyer, idmcarvalho and Defense Unicorns: runs against pods that had been started, no start-up times",
          on: "2026-11-21",
        },
        {
          where:
            "Cilium documentation and blog: no time that policy, mutual authentication or encryption adds to a pod’s start",
          on: "2026-11-21",
        },
        {
          where:
            "cilium/cilium issues: start-up of pods under load as a whole (21505, GKE’s own build), not against another plugin",
          on: "2026-11-21",
        },
      ],
    },
    consul: {
      claims: [
        {
          slug: "code-ready",
          says: "consul-dataplane’s readiness is first asked 1 s after its start, so no pod in the mesh is ready earlier than that.",
          value: 1,
          unit: "s",
          derived: "InitialDelaySeconds: 1, with no period of its own, so Kubernetes asks again every 10 s.",
          conditions: "chart defaults; ordinary container that starts beside the application",
          when: {},
          version: "2.0.3",
          outside:
            "A floor under the time until a pod is ready; an application that takes longer than that to start loses nothing by it.",
          source: "consul-k8s-code",
          locator:
            "control-plane/connect-inject/webhook/consul_dataplane_sidecar.go, lines 56-78; charts/consul/values.yaml, dataplaneAsSidecarInitContainer, lines 3061-3081",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
      sought: [
        {
          where:
            "Academic papers and theses on service meshes (search of papers, theses and posts): latency, CPU and memory, no start of pods",
          on: "2026-11-21",
        },
        {
          where:
            "ELCA, LiveWyer, idmcarvalho and Defense Unicorns: runs against pods that had been started, no start-up times",
          on: "2026-11-21",
        },
        {
          where:
            "Consul documentation and hashicorp/consul-k8s issues: no timing of a pod’s start with and without a sidecar",
          on: "2026-11-21",
        },
      ],
    },
    kuma: {
      claims: [
        {
          slug: "issue-3628",
          says: "kuma-dp took 3 to 4 s to start beside an application that took 2 s.",
          value: { low: 3, high: 4 },
          unit: "s",
          conditions: "one user’s cluster, sidecar started beside the application",
          when: {},
          version: "1.4.0",
          outside:
            "The proxy’s own start beside the application’s, as one user saw it; the pod’s start without Kuma is not given.",
          source: "kuma-issue-3628",
          locator: "Description of 28 December 2021",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "measurement",
        },
        {
          slug: "defaults-ready",
          says: "kuma-dp’s readiness is first asked 1 s after its start and then every 5 s, so no pod in the mesh is ready before 1 s.",
          value: 1,
          unit: "s",
          derived:
            "readinessProbe.initialDelaySeconds: 1, periodSeconds: 5. A proxy that is not ready at 1 s is asked again at 6 s.",
          conditions: "defaults; ordinary container that starts beside the application",
          when: {},
          version: "2.14.3",
          outside:
            "A floor under the time until a pod is ready; an application that takes longer than that to start loses nothing by it.",
          source: "kuma-code",
          locator:
            "pkg/config/app/kuma-cp/kuma-cp.defaults.yaml, sidecarContainer.readinessProbe, startupProbe and waitForDataplaneReady",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
      sought: [
        {
          where:
            "Academic papers and theses on service meshes (search of papers, theses and posts): latency, CPU and memory, no start of pods",
          on: "2026-11-21",
        },
        {
          where:
            "ELCA, LiveWyer, idmcarvalho and Defense Unicorns: runs against pods that had been started, no start-up times",
          on: "2026-11-21",
        },
        {
          where:
            "Kuma documentation and kumahq/kuma issues: slow starts of single clusters (4250, 7849), none against a pod without Kuma",
          on: "2026-11-21",
        },
      ],
    },
  },
} satisfies MeasureFile;
