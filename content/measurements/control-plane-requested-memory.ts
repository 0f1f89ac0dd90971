import type { MeasureFile } from "../types";

export default {
  id: "control-plane-requested-memory",
  name: "Memory set aside for the control plane",
  dimension: "memory",
  per: "cluster",
  counts:
    "What the scheduler keeps free for all pods of the control plane by default, with the proxies in them, used or not.",
  cells: {
    "istio-sidecar": {
      claims: [
        {
          slug: "chart",
          says: "The chart asks for 2,048 MiB for each istiod, under a comment that calls it a small installation, and starts with one; its autoscaler goes from 1 to 5 as CPU use passes 80% of that. The repository holds no values file for high availability. The demo profile, meant for trials, lowers it.",
          value: 2048,
          unit: "MiB",
          conditions: "chart defaults, one replica",
          when: {},
          version: "1.32 development",
          source: "istio-code",
          locator:
            "manifests/charts/istio-control/istio-discovery/values.yaml, resources.requests.memory (line 24), autoscaleMin and replicaCount (lines 5 to 8), cpu.targetAverageUtilization (line 58)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      claims: [
        {
          slug: "chart",
          says: "The chart asks for 2,048 MiB for each istiod, under a comment that calls it a small installation, and starts with one; its autoscaler goes from 1 to 5 as CPU use passes 80% of that. The repository holds no values file for high availability. The demo profile, meant for trials, lowers it.",
          value: 2048,
          unit: "MiB",
          conditions: "chart defaults, one replica",
          when: {},
          version: "1.32 development",
          source: "istio-code",
          locator:
            "manifests/charts/istio-control/istio-discovery/values.yaml, resources.requests.memory (line 24), autoscaleMin and replicaCount (lines 5 to 8), cpu.targetAverageUtilization (line 58)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      claims: [
        {
          slug: "default",
          says: "Neither the controllers nor the proxies beside them have a memory request by default, so the scheduler sets nothing aside.",
          value: 0,
          unit: "MiB",
          conditions: "chart defaults, one replica each",
          when: { setup: "default" },
          version: "edge, August 2026",
          source: "linkerd2-code",
          locator:
            "charts/linkerd-control-plane/values.yaml, policyController.resources (lines 101 to 116), proxy.resources (lines 195 to 217), controllerReplicas (line 424), and the commented-out destinationResources, identityResources, proxyInjectorResources, spValidatorResources",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ha",
          says: "The values for high availability run three replicas of each deployment and set requests for every container but the policy controller.",
          value: 660,
          unit: "MiB",
          derived:
            "Per replica of each deployment, in MiB. Destination: destination 50 + sp-validator 50 + policy 0 + proxy 20 = 120. Identity: identity 10 + proxy 20 = 30. Proxy injector: injector 50 + proxy 20 = 70. 120 + 30 + 70 = 220; three replicas of each: 660 MiB. The daily heartbeat job and init containers that end before the proxy starts are left out.",
          conditions: "values for high availability, three replicas each",
          when: { setup: "ha" },
          version: "edge, August 2026",
          source: "linkerd2-code",
          locator:
            "charts/linkerd-control-plane/values-ha.yaml, lines 26 to 60; templates/destination.yaml, identity.yaml and proxy-injector.yaml for the containers of each pod",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies MeasureFile;
