import type { QuestionFile } from "../../types";

export default {
  id: "today",
  title: "What do you run today?",
  short: "Today",
  why: "What works today has to work tomorrow, and what is written today may have to be written anew. To stay is an outcome like any other.",
  kind: "one",
  answers: [
    { id: "nothing", label: "No mesh, and nothing in its place" },
    {
      id: "gateway",
      label: "No mesh; libraries and an API gateway do its work",
      wants: ["ingress-gateway", "gateway-api-mesh"],
    },
    { id: "istio-sidecar", label: "Istio with sidecars", runs: "istio-sidecar", weights: { switching: 2 } },
    { id: "istio-ambient", label: "Istio in ambient mode", runs: "istio-ambient", weights: { switching: 2 } },
    { id: "linkerd", label: "Linkerd", runs: "linkerd", weights: { switching: 2 } },
    { id: "cilium", label: "Cilium, with its mesh functions in use", runs: "cilium", weights: { switching: 2 } },
    { id: "consul", label: "Consul service mesh", runs: "consul", weights: { switching: 2 } },
    { id: "kuma", label: "Kuma, or Kong Mesh which is built on it", runs: "kuma", weights: { switching: 2 } },
    {
      id: "app-mesh",
      label: "AWS App Mesh",
      explains: "It ended on 30 September 2026. Its routes, retries and certificates from your authority have to move.",
      wants: ["weighted-canary", "header-routing", "outlier-ejection", "connection-limits", "corporate-ca"],
      weights: { traffic: 2 },
    },
    {
      id: "mesh",
      label: "Another service mesh",
      explains: "The work of moving from it, or of staying, is not counted: hold it beside the result.",
    },
  ],
} satisfies QuestionFile;
