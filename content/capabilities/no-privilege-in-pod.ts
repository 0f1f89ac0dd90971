import type { CapabilityFile } from "../types";

export default {
  id: "no-privilege-in-pod",
  name: "No added privilege in application pods",
  group: "operations",
  claim: "An application pod takes part without a container that holds NET_ADMIN, NET_RAW or root.",
  countsAsYes: "By default no container with such a privilege is added to the application pod.",
  matters:
    "Pod security baselines in banks forbid extra capabilities, and an exception for every meshed namespace weakens them.",
  terms: ["sidecar", "ztunnel"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Only with the Istio CNI agent",
      detail:
        "By default an init container with NET_ADMIN and NET_RAW sets up redirection as root; Istio's page says the baseline pod security level admits it, while the Kubernetes standard refuses these capabilities at that level. With the CNI agent, which the project lists as stable, the injected init container drops all capabilities and the node agent holds the privilege.",
      resource: "pilot.cni.enabled",
      claims: [
        {
          slug: "application-requirements",
          support: "partial",
          says: "The init container needs NET_ADMIN and NET_RAW, and a namespace at level baseline or privileged, unless the Istio CNI plug-in is used.",
          source: "istio-application-requirements",
          locator: "Pod requirements, NET_ADMIN and NET_RAW capabilities",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "injection-template",
          support: "partial",
          says: "The injected init container adds NET_ADMIN and NET_RAW as root only when pilot.cni.enabled is false; otherwise it drops all capabilities, and the CNI DaemonSet holds NET_ADMIN, NET_RAW and SYS_ADMIN.",
          source: "istio-code",
          locator:
            "manifests/charts/istio-control/istio-discovery/files/injection-template.yaml, securityContext of istio-init and istio-validation; manifests/charts/istio-cni/templates/daemonset.yaml, securityContext",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "cni-stage",
          support: "partial",
          says: "Lists the Istio CNI plug-in at stage Stable.",
          source: "istio-feature-stages",
          locator: "features.yaml, entry core.cni, field level.maturity",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "pod-security",
          support: "partial",
          says: "The baseline level refuses added capabilities beyond a short list that has neither NET_ADMIN nor NET_RAW.",
          source: "kubernetes-pod-security-standards",
          locator: "Baseline, row Capabilities",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Node agents hold the privilege",
      detail:
        "Nothing is added to the application pod. The CNI agent and ztunnel run on each node with NET_ADMIN, NET_RAW and SYS_ADMIN and work in the pod's network namespace from outside.",
      claims: [
        {
          slug: "redirection",
          support: "full",
          says: "The CNI node agent enters the pod's network namespace to set redirection, and ztunnel, running on the node, opens its ports there.",
          source: "istio-ambient-traffic-redirection",
          locator: "Istio's in-pod traffic redirection model",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "node-agents",
          support: "full",
          says: "The capabilities needed for redirection, NET_ADMIN, NET_RAW and SYS_ADMIN among them, are given to the two node DaemonSets.",
          source: "istio-code",
          locator:
            "manifests/charts/istio-cni/templates/daemonset.yaml and manifests/charts/ztunnel/templates/daemonset.yaml, securityContext.capabilities",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Only with the linkerd-cni plug-in",
      detail:
        "By default an init container with NET_ADMIN and NET_RAW writes the redirection rules. With cniEnabled the init container is left out, and a CNI plug-in that a DaemonSet installs on each node does the work.",
      resource: "cniEnabled",
      claims: [
        {
          slug: "feature-page",
          support: "partial",
          says: "The CNI plug-in replaces the init container and so removes the need for CAP_NET_ADMIN in pods.",
          source: "linkerd-cni-plugin",
          locator: "Introduction; Installation, Using the CLI",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "init-container",
          support: "partial",
          says: "The injected init container adds NET_ADMIN and NET_RAW, and the CNI alternative is off by default.",
          source: "linkerd2-code",
          locator:
            "charts/partials/templates/_proxy-init.tpl, securityContext.capabilities; charts/linkerd-control-plane/values.yaml, cniEnabled",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Enforced by the network plug-in",
      detail:
        "NetworkPolicy is enforced by the network plug-in, and the baseline pod security level can refuse added capabilities.",
      claims: [
        {
          slug: "network-policies",
          support: "full",
          says: "Network policies are implemented by the network plug-in of the cluster.",
          source: "kubernetes-network-policies",
          locator: "Prerequisites",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "pod-security",
          support: "full",
          says: "The baseline level, which allows a default pod, refuses capabilities beyond a short default set.",
          source: "kubernetes-pod-security-standards",
          locator: "Baseline, row Capabilities",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
