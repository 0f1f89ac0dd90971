import type { CapabilityFile } from "../types";

export default {
  id: "ingress-gateway",
  name: "Ingress gateway included",
  group: "traffic",
  claim: "The product brings its own gateway that takes traffic from outside into the cluster.",
  countsAsYes:
    "A gateway for traffic from outside is released by the same project and can be installed with it, with no product of anybody else.",
  matters: "One product fewer to approve, patch and audit at the most exposed point of the cluster.",
  terms: ["gateway-api", "waypoint"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Istio Gateway or Gateway API",
      detail:
        "The gateway is the same Envoy build as the sidecar and is set up by Istio's Gateway object or by Gateway API.",
      resource: "Gateway (gateway.networking.k8s.io or networking.istio.io)",
      claims: [
        {
          slug: "stages",
          support: "full",
          says: "Lists the gateway for ingress as stable, both with its own objects and with Gateway API.",
          source: "istio-feature-stages",
          locator: "traffic.ingress_gateway and traffic.k8s_gateway_apis",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "chart",
          support: "full",
          says: "The project ships a Helm chart that installs a gateway.",
          source: "istio-code",
          locator: "manifests/charts/gateway",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Skips waypoints unless labelled",
      detail:
        "The same gateway serves ambient mode. By default its traffic skips waypoints; the label istio.io/ingress-use-waypoint on a Service or namespace changes that.",
      resource: "Gateway (gateway.networking.k8s.io)",
      claims: [
        {
          slug: "stages",
          support: "full",
          says: "Lists Gateway API for ingress as stable.",
          source: "istio-feature-stages",
          locator: "traffic.k8s_gateway_apis",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "guide",
          support: "full",
          says: "The first steps with ambient mode deploy an Istio ingress gateway through Gateway API.",
          source: "istio-ambient-deploy-sample-app",
          locator: "Deploy and configure the ingress gateway",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Bring your own ingress controller",
      detail:
        "An ingress or gateway product of the user's choice is meshed like any workload; some need a special ingress mode.",
      claims: [
        {
          slug: "feature",
          support: "addon",
          says: "Linkerd does not provide an ingress controller and is meant to work with one of the user's choice.",
          source: "linkerd-ingress",
          locator: "Ingress",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "task",
          support: "addon",
          says: "Describes how to mesh about a dozen ingress products.",
          source: "linkerd-using-ingress",
          locator: "Common ingress options for Linkerd",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Needs an ingress or gateway controller",
      detail: "Kubernetes defines the Ingress and Gateway API objects; a separate product has to carry them out.",
      claims: [
        {
          slug: "ingress",
          support: "addon",
          says: "An Ingress needs a running ingress controller, and none is started with the cluster.",
          source: "kubernetes-ingress-controllers",
          locator: "Introduction",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "gateway",
          support: "addon",
          says: "Gateway API is an add-on whose objects need an implementation installed by the user.",
          source: "kubernetes-gateway-api",
          locator: "Introduction; What's next",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
