import type { CapabilityFile } from "../types";

export default {
  id: "automatic-injection",
  name: "Workloads join by a label",
  group: "platform",
  claim: "Workloads join the mesh by a label or annotation on their namespace, with no change to their own manifests.",
  countsAsYes:
    "A label or annotation on the namespace or one policy object enrols every pod in it, with no change to deployments.",
  matters:
    "Hundreds of teams will not edit their manifests; the platform team must be able to enrol them, and to prove who is in.",
  terms: ["sidecar"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Namespace label; pods must restart",
      detail:
        "A webhook adds the sidecar to every new pod of a labelled namespace. Deployments stay unchanged, and pods that already run have to be created again.",
      resource: "label istio-injection=enabled or istio.io/rev",
      claims: [
        {
          slug: "guide",
          support: "full",
          says: "With the label on the namespace, new pods get a sidecar at creation while the deployment itself does not change; existing pods have to be replaced.",
          source: "istio-sidecar-injection",
          locator: "Automatic sidecar injection; Deploying an app",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "The injection webhook selects namespaces by the label istio-injection=enabled or istio.io/rev.",
          source: "istio-code",
          locator: "manifests/charts/istio-control/istio-discovery/templates/mutatingwebhook.yaml, namespaceSelector",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Namespace label, no restart",
      detail: "A label on the namespace enrols its pods, those that already run included.",
      resource: "label istio.io/dataplane-mode=ambient",
      claims: [
        {
          slug: "guide",
          support: "full",
          says: "A namespace or pod joins by the label, unseen by the application, with no restart and no extra container.",
          source: "istio-ambient-add-workloads",
          locator: "Enabling ambient for an application",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Annotation on the namespace",
      detail:
        "An annotation on the namespace adds the proxy to every new pod. Running pods have to be restarted, and kube-system and cert-manager are left out.",
      resource: "linkerd.io/inject: enabled",
      claims: [
        {
          slug: "feature",
          support: "full",
          says: "The proxy is added to pods when the inject annotation is on their namespace or workload, by an admission webhook; existing pods have to be updated.",
          source: "linkerd-proxy-injection",
          locator: "Introduction; Details; Exclusions",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "By CNI for all pods; mTLS label is beta",
      detail:
        "As the network plug-in, Cilium takes every pod that starts on its nodes, and one policy object sends the traffic of the pods it selects through Envoy. Nothing in a workload's manifest changes. The namespace label that adds mutual TLS belongs to the beta ztunnel mode.",
      resource: "CiliumNetworkPolicy",
      claims: [
        {
          slug: "cni",
          support: "full",
          says: "Pods started after the agent get their network from Cilium, while pods that ran before keep the old network until they are replaced.",
          source: "cilium-code",
          locator: "Documentation/network/kubernetes/concepts.rst, Networking For Existing Pods at commit 669f18e",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "policy",
          support: "full",
          says: "A CiliumNetworkPolicy with Layer 7 rules selects pods by label and brings their traffic under the Layer 7 proxy.",
          source: "cilium-layer-7-visibility",
          locator: "Introduction; example policy",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "Label works; account name must match",
      detail:
        "With injection on by default and a namespace selector in the chart, a label on the namespace enrols its pods. Each workload needs a Service, and with access control on its service account must have the service's name.",
      resource: "connectInject.namespaceSelector",
      claims: [
        {
          slug: "helm",
          support: "partial",
          says: "A namespace selector in the chart together with injection by default enrols the pods of every namespace that carries the label.",
          source: "consul-docs",
          locator: "v2.0.x docs/deploy/server/k8s/helm.mdx, Enable Consul service mesh on select namespaces",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/24b3c6d5fbba8570e2d024bb742248faa60caaaf/content/consul/v2.0.x/content/docs/deploy/server/k8s/helm.mdx",
        },
        {
          slug: "workloads",
          support: "partial",
          says: "A Kubernetes Service is required, and with ACLs enabled the service account name must match the service name.",
          source: "consul-docs",
          locator: "v2.0.x docs/connect/k8s/workload.mdx, note at the top; comments in the manifests",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/8121a996df87305c25922e8423e8abffd3020f11/content/consul/v2.0.x/content/docs/connect/k8s/workload.mdx",
        },
        {
          slug: "inject",
          support: "partial",
          says: "By default only pods with the injection annotation are injected.",
          source: "consul-docs",
          locator: "v2.1.x docs/connect/k8s/inject.mdx, Controlling Injection with Annotations",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/1ea046e9da7d6daf457ca211e5883a252cc8a7bd/content/consul/v2.1.x/content/docs/connect/k8s/inject.mdx",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "Label on namespace or pod",
      detail:
        "The label kuma.io/sidecar-injection=enabled on a namespace puts a sidecar into every new pod in it; a pod can opt out by the same label.",
      resource: "kuma.io/sidecar-injection",
      claims: [
        {
          slug: "guide",
          support: "full",
          says: "A label on the namespace makes the control plane inject the proxy into every pod in it, unless a pod opts out by label; no code changes are required.",
          source: "kuma-data-plane-kubernetes",
          locator: "Introduction, the paragraphs on the label kuma.io/sidecar-injection",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "not-applicable",
      note: "No proxy to inject",
      reason:
        "There is no data plane that a workload could join by a label; NetworkPolicy applies to pods by their labels as they are.",
    },
    "app-mesh": {
      kind: "sourced",
      note: "Namespace label, plus a VirtualNode each",
      detail:
        "Labels on the namespace chose mesh and injection. In a labelled namespace each pod also needed a VirtualNode or VirtualGateway that selected it, or it was refused.",
      resource: "appmesh.k8s.aws/sidecarInjectorWebhook",
      claims: [
        {
          slug: "injector-page",
          support: "partial",
          says: "A label on the namespace has Envoy injected into its pods by default.",
          source: "app-mesh-controller-code",
          locator: "docs/reference/injector.md, Envoy injection for virtual nodes",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/blob/7588d122c3c45e1f873d7d016a30922f049764bf/docs/reference/injector.md",
        },
        {
          slug: "controller-code",
          support: "partial",
          says: "Where injection is enabled, a pod that no virtual node or gateway selects is rejected.",
          source: "app-mesh-controller-code",
          locator: "pkg/inject/inject.go, inject and sidecarInjectModeEnabled",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/blob/7588d122c3c45e1f873d7d016a30922f049764bf/pkg/inject/inject.go",
        },
      ],
    },
  },
} satisfies CapabilityFile;
