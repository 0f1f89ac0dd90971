import type { BlockFile } from "../../types";

export default {
  id: "network-segmentation",
  name: "Network segmentation",
  gives:
    "Traffic into and out of a group of workloads is limited to what is declared, in both directions, and the rest is refused.",
  takes: ["cidr-policy", "default-deny", "egress-control"],
  options: {
    "istio-sidecar": {
      switchOn: {
        value:
          "NetworkPolicy objects close each namespace in scope in both directions, and the policies of the mesh are layered on top.",
        source: "istio-security-best-practices",
        locator: "Defense in depth with NetworkPolicy",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get networkpolicies.networking.k8s.io -A -o yaml",
          shows:
            "Each namespace in scope must have a policy with an empty podSelector and both policyTypes, and open only what is approved.",
          misleads:
            "An object of this kind has no effect where the network plug-in does not implement it. Policies add up, so one wide rule opens what others close.",
          source: "kubernetes-network-policies",
          locator: "Prerequisites; The NetworkPolicy resource, podSelector and policyTypes; Default policies",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get authorizationpolicies.security.istio.io -A -o yaml",
          shows:
            "The rules of the mesh, among them ipBlocks for callers without an identity. One in the root namespace must have an empty spec.",
          misleads:
            "These rules hold in the sidecar: UDP, excluded ports and pods outside the mesh are not under them.",
          source: "istio-authorization-policy-reference",
          locator: "Example allow-nothing; Source, fields ipBlocks and remoteIpBlocks",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,HOST:.spec.hostNetwork'",
          shows:
            "Pods with true under HOST are on the network of the node and outside the mesh. Each needs a reason and a rule of the node firewall.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/get/get.go, examples with custom-columns, flag --all-namespaces",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/get/get.go#L125",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      switchOn: {
        value:
          "NetworkPolicy objects close each namespace in scope in both directions and leave port 15008 open between meshed pods; the policies of the mesh decide within it.",
        source: "istio-ambient-network-policy",
        locator: "Ambient traffic overlay and Kubernetes NetworkPolicy",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get networkpolicies.networking.k8s.io -A -o yaml",
          shows:
            "Each namespace in scope must have a policy with an empty podSelector and both policyTypes, and open only what is approved, port 15008 included.",
          misleads:
            "Between meshed pods all traffic arrives on port 15008, so a rule on an application port neither opens nor closes it. An object has no effect where the plug-in does not implement it.",
          source: "kubernetes-network-policies",
          locator: "Prerequisites; The NetworkPolicy resource, podSelector and policyTypes; Default policies",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl ztunnel-config policies -o json",
          shows:
            "The rules that ztunnel holds, with source and destination ports and addresses. They must name the ports that NetworkPolicy cannot see.",
          misleads: "Policies bound to a waypoint are not in it, and pods outside the mesh are not under it.",
          source: "istio-code",
          locator:
            "istioctl/pkg/ztunnelconfig/ztunnelconfig.go, command policy; istioctl/pkg/writer/ztunnel/configdump/api.go, PolicyMatch",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/writer/ztunnel/configdump/api.go#L122",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,HOST:.spec.hostNetwork'",
          shows:
            "Pods with true under HOST are on the network of the node and outside the mesh. Each needs a reason and a rule of the node firewall.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/get/get.go, examples with custom-columns, flag --all-namespaces",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/get/get.go#L125",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      switchOn: {
        value:
          "A NetworkPolicy with an empty podSelector and both policyTypes closes each namespace in scope, and the policies of the mesh are layered on top.",
        source: "kubernetes-network-policies",
        locator: "Default deny all ingress and all egress traffic",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get networkpolicies.networking.k8s.io -A -o yaml",
          shows:
            "Each namespace in scope must have a policy with an empty podSelector and both policyTypes, and open only what is approved.",
          misleads:
            "An object of this kind has no effect where the network plug-in does not implement it. Policies add up, so one wide rule opens what others close.",
          source: "kubernetes-network-policies",
          locator: "Prerequisites; The NetworkPolicy resource, podSelector and policyTypes; Default policies",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get servers.policy.linkerd.io,authorizationpolicies.policy.linkerd.io,networkauthentications.policy.linkerd.io,meshtlsauthentications.policy.linkerd.io -A -o yaml",
          shows:
            "The rules of the mesh. No Server may have accessPolicy all-unauthenticated, cluster-unauthenticated or audit, and no network may be 0.0.0.0/0 without a reason.",
          misleads: "A port with no Server follows the default policy of its pod, which is not in this list.",
          source: "linkerd-authorization-policy-reference",
          locator: "Default policies; Server Spec, accessPolicy; NetworkAuthentication",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,HOST:.spec.hostNetwork'",
          shows:
            "Pods with true under HOST are on the network of the node and outside the mesh. Each needs a reason and a rule of the node firewall.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/get/get.go, examples with custom-columns, flag --all-namespaces",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/get/get.go#L125",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      switchOn: {
        value:
          "A NetworkPolicy with an empty podSelector and both policyTypes closes each namespace in scope; the network plug-in implements it.",
        source: "kubernetes-network-policies",
        locator: "Prerequisites; Default deny all ingress and all egress traffic",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get networkpolicies.networking.k8s.io -A -o yaml",
          shows:
            "Each namespace in scope must have a policy with an empty podSelector and both policyTypes, and open only what is approved.",
          misleads:
            "An object of this kind has no effect where the network plug-in does not implement it. Policies add up, so one wide rule opens what others close.",
          source: "kubernetes-network-policies",
          locator: "Prerequisites; The NetworkPolicy resource, podSelector and policyTypes; Default policies",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "hubble observe --namespace NS --verdict DROPPED",
          shows: "With Cilium: flows that were dropped. A negative test made just before must appear.",
          misleads: "An empty answer proves nothing without such a test.",
          source: "cilium-hubble-exporter",
          locator: "Filters, the commands with --verdict and --namespace",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
  accepted: [
    "The rules of the network layer: NetworkPolicy, cloud subnets and security groups, with approval of each opening.",
    "The report of a segmentation penetration test that starts outside the segment.",
    "A negative test in both directions for each segment, with the log line of the refusal.",
  ],
  limits: [
    {
      value:
        "Only TCP is captured and an application can go round its own sidecar, so the project advises NetworkPolicy besides the mesh.",
      options: ["istio-sidecar"],
      source: "istio-security-best-practices",
      locator: "Understand traffic capture limitations; Defense in depth with NetworkPolicy",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Istio is no network plug-in and neither enforces nor manages NetworkPolicy; between meshed pods NetworkPolicy sees port 15008 only.",
      options: ["istio-ambient"],
      source: "istio-ambient-network-policy",
      locator: "Introduction; Ambient traffic overlay and Kubernetes NetworkPolicy",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The mesh can enforce rules only on pods with its proxy; a pod that starts without one is under none of them.",
      options: ["linkerd"],
      source: "linkerd-server-policy",
      locator: "Note at the top",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Whether an ipBlock sees the original address is not defined when load balancers or nodes rewrite addresses on the way.",
      options: ["no-mesh"],
      source: "kubernetes-network-policies",
      locator: "Behavior of to and from selectors, ipBlock",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies BlockFile;
