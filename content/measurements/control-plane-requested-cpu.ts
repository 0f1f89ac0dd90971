import type { MeasureFile } from "../types";

export default {
  id: "control-plane-requested-cpu",
  name: "CPU set aside for the control plane",
  dimension: "cpu",
  per: "cluster",
  counts:
    "What the scheduler keeps free for all pods of the control plane by default, with the proxies in them, used or not.",
  cells: {
    "istio-sidecar": {
      claims: [
        {
          slug: "chart",
          says: "The chart asks for 500 mCPU for each istiod, under a comment that calls it a small installation, and starts with one; its autoscaler goes from 1 to 5 as CPU use passes 80% of that. The repository holds no values file for high availability. The demo profile, meant for trials, lowers it.",
          value: 500,
          unit: "mCPU",
          conditions: "chart defaults, one replica",
          when: {},
          version: "1.32 development",
          source: "istio-code",
          locator:
            "manifests/charts/istio-control/istio-discovery/values.yaml, resources.requests.cpu (line 23), autoscaleMin and replicaCount (lines 5 to 8), cpu.targetAverageUtilization (line 58)",
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
          says: "The chart asks for 500 mCPU for each istiod, under a comment that calls it a small installation, and starts with one; its autoscaler goes from 1 to 5 as CPU use passes 80% of that. The repository holds no values file for high availability. The demo profile, meant for trials, lowers it.",
          value: 500,
          unit: "mCPU",
          conditions: "chart defaults, one replica",
          when: {},
          version: "1.32 development",
          source: "istio-code",
          locator:
            "manifests/charts/istio-control/istio-discovery/values.yaml, resources.requests.cpu (line 23), autoscaleMin and replicaCount (lines 5 to 8), cpu.targetAverageUtilization (line 58)",
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
          says: "Neither the controllers nor the proxies beside them have a CPU request by default, so the scheduler sets nothing aside.",
          value: 0,
          unit: "mCPU",
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
          value: 2100,
          unit: "mCPU",
          derived:
            "Per replica of each deployment, in mCPU. Destination: destination 100 + sp-validator 100 + policy 0 + proxy 100 = 300. Identity: identity 100 + proxy 100 = 200. Proxy injector: injector 100 + proxy 100 = 200. 300 + 200 + 200 = 700; three replicas of each: 2,100 mCPU. The daily heartbeat job and init containers that end before the proxy starts are left out.",
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
    cilium: {
      claims: [
        {
          slug: "chart",
          says: "The chart leaves the operator’s CPU request empty, so the scheduler sets nothing aside for its two replicas.",
          value: 0,
          unit: "mCPU",
          conditions: "chart defaults, two replicas",
          when: {},
          version: "1.20.0",
          source: "cilium-chart-code",
          locator: "cilium-1.20.0.tgz: values.yaml, operator.replicas (line 3253) and operator.resources (line 3358)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      claims: [
        {
          slug: "chart",
          says: "The chart starts one server, one injector and one webhook certificate manager and asks for 250 mCPU in all. Its comments call the injector’s values fit for trying out and recommend 250 mCPU for it in production. No values file for high availability is in the repository.",
          value: 250,
          unit: "mCPU",
          derived:
            "Server 100 + injector 50 + webhook certificate manager 100 = 250 mCPU. Jobs that end after the installation are left out.",
          conditions: "chart defaults, one replica each",
          when: {},
          version: "2.0.3",
          source: "consul-k8s-code",
          locator:
            "charts/consul/values.yaml, server.replicas and resources (lines 943 and 1097 to 1100), connectInject.replicas and resources (lines 2419 and 2814 to 2821), webhookCertManager.resources (lines 3677 to 3680); templates/webhook-cert-manager-deployment.yaml for its one replica",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    kuma: {
      claims: [
        {
          slug: "chart",
          says: "The chart asks for 500 mCPU for the control plane and starts one replica. Autoscaling is off, and the repository holds no values file for high availability.",
          value: 500,
          unit: "mCPU",
          conditions: "chart defaults, one replica",
          when: {},
          version: "2.14.3",
          source: "kuma-code",
          locator:
            "deployments/charts/kuma/values.yaml, controlPlane.resources.requests.cpu (lines 219 to 224), replicas (line 57), autoscaling.enabled (line 74), tag v2.14.3",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies MeasureFile;
