import type { CapabilityFile } from "../types";

export default {
  id: "cni-redirect",
  name: "Redirection set up by a node plug-in",
  group: "platform",
  claim:
    "Traffic is redirected into the data plane by a plug-in on the node, so that no privileged init container is needed.",
  countsAsYes:
    "The project publishes a CNI plug-in or node agent that sets up redirection, documented for production use.",
  matters:
    "Strict pod security standards refuse NET_ADMIN in application pods, in regulated clusters often without exception.",
  terms: ["data-plane"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Istio CNI agent, optional",
      detail:
        "A DaemonSet installs a CNI plug-in that sets up redirection in place of the privileged init container. It is not on by default in sidecar mode.",
      resource: "istio-cni chart, pilot.cni.enabled",
      claims: [
        {
          slug: "readme",
          support: "full",
          says: "In sidecar mode the CNI plug-in sets up the pod's network when the pod is created, which removes the need for an init container with NET_ADMIN.",
          source: "istio-code",
          locator: "cni/README.md, opening list",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "stages",
          support: "full",
          says: "Lists the Istio CNI plug-in as stable.",
          source: "istio-feature-stages",
          locator: "core.cni",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "requirements",
          support: "full",
          says: "The init container and its capabilities are needed unless the CNI plug-in is used.",
          source: "istio-application-requirements",
          locator: "Pod requirements, NET_ADMIN and NET_RAW capabilities",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Istio CNI agent, always",
      detail:
        "The CNI agent on each node sets up redirection inside the pod's network namespace; ambient mode cannot run without it, and no init container exists.",
      resource: "istio-cni chart",
      claims: [
        {
          slug: "redirection",
          support: "full",
          says: "The CNI node agent enters the pod's network namespace and sets up redirection to ztunnel there.",
          source: "istio-ambient-traffic-redirection",
          locator: "Istio's in-pod traffic redirection model",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "readme",
          support: "full",
          says: "In ambient mode the plug-in reports new pods to the agent, which configures networking inside the pod and also enrols pods that already run.",
          source: "istio-code",
          locator: "cni/README.md, opening list",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "stages",
          support: "full",
          says: "Lists the Istio CNI plug-in as stable.",
          source: "istio-feature-stages",
          locator: "core.cni",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "linkerd-cni DaemonSet; off by default",
      detail:
        "A chained CNI plug-in sets the iptables rules, and the injector then omits the init container. It has to be installed before the control plane.",
      resource: "linkerd install-cni, cniEnabled",
      claims: [
        {
          slug: "feature",
          support: "full",
          says: "A CNI plug-in can set the redirection in place of the init container and so avoid NET_ADMIN; it works beside the cluster's own plug-in and is installed first.",
          source: "linkerd-cni-plugin",
          locator: "Introduction; Installation",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "Cilium is the CNI plug-in",
      detail:
        "The agent on each node sets up networking and redirection, by eBPF or, in the beta ztunnel mode, by iptables rules in the pod's network namespace. No init container is added.",
      claims: [
        {
          slug: "readme",
          support: "full",
          says: "Describes Cilium as a CNI plug-in for Kubernetes that works through eBPF.",
          source: "cilium-code",
          locator: "README.rst, CNI (Container Network Interface) at commit 669f18e",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "chart",
          support: "full",
          says: "The chart has no webhook and no template that adds a container to application pods; the agent and Envoy are DaemonSets.",
          version: "1.20.0",
          source: "cilium-chart-code",
          locator:
            "cilium-1.20.0.tgz, templates/cilium-agent/daemonset.yaml; templates/cilium-envoy/daemonset.yaml; list of templates",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "consul-cni, off by default",
      detail:
        "The plug-in runs chained to the cluster's own CNI, or by Multus on OpenShift, and replaces the init container that needs NET_ADMIN.",
      resource: "connectInject.cni.enabled",
      claims: [
        {
          slug: "helm",
          support: "full",
          says: "The chart installs a CNI plug-in that redirects traffic, so the privileged init container is not needed, with settings given for GKE and OpenShift.",
          source: "consul-docs",
          locator: "v2.0.x docs/deploy/server/k8s/helm.mdx, Enable the Consul CNI plugin",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/24b3c6d5fbba8570e2d024bb742248faa60caaaf/content/consul/v2.0.x/content/docs/deploy/server/k8s/helm.mdx",
        },
        {
          slug: "chart",
          support: "full",
          says: "The value connectInject.cni.enabled makes the plug-in do all traffic redirection; it is false by default.",
          source: "consul-k8s-code",
          locator: "charts/consul/values.yaml, connectInject.cni",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/consul-k8s/blob/v2.0.3/charts/consul/values.yaml",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "kuma-cni DaemonSet",
      detail:
        "The plug-in is chained to the cluster's CNI and needs its directories and file name set per platform. The DaemonSet runs with privilege and taints a node until it is ready.",
      resource: "cni.enabled",
      claims: [
        {
          slug: "guide",
          support: "full",
          says: "The Kuma CNI takes the place of the privileged init container; settings are given for Cilium, Calico, AKS, EKS, GKE, OpenShift and others, a controller keeps pods off nodes where it is not ready, and the DaemonSet itself needs elevated privilege.",
          source: "kuma-cni",
          locator: "Introduction; Installation; Kuma CNI taint controller; Kuma CNI architecture",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "not-applicable",
      note: "No redirection of traffic",
      reason:
        "No proxy stands between the pods, so no traffic has to be redirected and no init container is needed for it.",
    },
    "app-mesh": {
      kind: "sourced",
      note: "Built into Fargate; elsewhere undocumented",
      detail:
        "Pods on Fargate had redirection from the platform. An annotation could claim the same elsewhere, but AWS published no plug-in for it that was found.",
      resource: "appmesh.k8s.aws/appmeshCNI",
      claims: [
        {
          slug: "controller-code",
          support: "partial",
          says: "Redirection by CNI is taken for granted on Fargate and otherwise by annotation; all other pods get the init container.",
          source: "app-mesh-controller-code",
          locator: "pkg/inject/proxy.go, isAppMeshCNIEnabled",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/blob/7588d122c3c45e1f873d7d016a30922f049764bf/pkg/inject/proxy.go",
        },
        {
          slug: "user-guide",
          support: "partial",
          says: "On Fargate the proxyinit container is not added.",
          source: "app-mesh-user-guide",
          locator: "doc_source/getting-started-kubernetes.md, Step 3: Create or update services, last paragraphs",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/getting-started-kubernetes.md",
        },
      ],
    },
  },
} satisfies CapabilityFile;
