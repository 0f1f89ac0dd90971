import type { BlockFile } from "../../types";

export default {
  id: "network-segmentation",
  name: "Network segmentation",
  gives:
    "Traffic into and out of a group of workloads is limited to what is declared, in both directions, and the rest is refused, as far as the option handles that traffic.",
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
    cilium: {
      switchOn: {
        value:
          "policyEnforcementMode is always, or a policy with an empty selector and both an ingress and an egress section closes each namespace in scope. Rules then open what is approved, with ranges for what lies outside the cluster; ranges do not match pods, and pods on the host network need host policies.",
        source: "cilium-policy-rules",
        locator:
          "Policy Enforcement Modes; Endpoint default policy; for ranges the Layer 3 page, IP/CIDR based, for nodes the page Host Policies",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get ciliumnetworkpolicies.cilium.io,ciliumclusterwidenetworkpolicies.cilium.io,networkpolicies.networking.k8s.io -A -o yaml",
          shows:
            "Unless enable-policy is always, each namespace in scope must have a policy that selects all its pods in both directions. The rest may open only what is approved.",
          misleads:
            "All three kinds add up, so one wide rule opens what others close, and only deny rules take precedence. A rule with enableDefaultDeny set to false closes nothing.",
          source: "cilium-policy-rules",
          locator:
            "Endpoint default policy, EnableDefaultDeny; Rule Basics; for deny rules the Layer 3 page, Simple Egress Deny",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "hubble observe --namespace NS --verdict DROPPED --since 1h",
          shows: "Flows of the namespace that were dropped, with reason. A negative test made just before must appear.",
          misleads:
            "An empty answer proves nothing without such a test. In policy audit mode the verdict is AUDIT, the traffic passes, and this stays empty.",
          source: "cilium-code",
          locator:
            "hubble/cmd/observe/flows.go, flags namespace and verdict, verdicts; for audit mode api/v1/flow/flow.proto, Verdict",
          url: "https://github.com/cilium/cilium/blob/01795bfbb6bdca73f976b7f35776b908bf6bc4a8/hubble/cmd/observe/flows.go",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,HOST:.spec.hostNetwork'",
          shows:
            "Pods with true under HOST are on the network of the node. Each needs a reason and a cluster-wide policy with a nodeSelector or a rule of the node firewall.",
          misleads: "Host policies work only with hostFirewall.enabled, which this does not show.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/get/get.go, examples with custom-columns, flag --all-namespaces",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/get/get.go#L125",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      switchOn: {
        value:
          "A NetworkPolicy with an empty podSelector and both policyTypes closes each namespace in scope. Intentions with a default of deny and meshDestinationsOnly are layered on top, since a source in an intention is a service and cannot be an address.",
        source: "kubernetes-api-code",
        locator: "networking/v1/types.go, NetworkPolicySpec, podSelector, ingress, egress and policyTypes",
        url: "https://github.com/kubernetes/api/blob/10b39a39bcee995dfe7cd5e8e7b922be5e46f1e2/networking/v1/types.go#L62",
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
            "The object has no status, so nothing in it tells whether the network plug-in enforces it. Policies add up, so one wide rule opens what others close.",
          source: "kubernetes-api-code",
          locator:
            "networking/v1/types.go, NetworkPolicySpec, podSelector and policyTypes; NetworkPolicy, comment on the status",
          url: "https://github.com/kubernetes/api/blob/10b39a39bcee995dfe7cd5e8e7b922be5e46f1e2/networking/v1/types.go#L30",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get serviceintentions.consul.hashicorp.com,meshes.consul.hashicorp.com -A -o yaml",
          shows:
            "The rules of the mesh. No allow may have * as source without a reason, and meshDestinationsOnly must be true.",
          misleads:
            "What happens without an intention is set on the servers and is not in this list. Entries written to Consul directly are missing too.",
          source: "consul-k8s-code",
          locator:
            "control-plane/config/crd/bases/consul.hashicorp.com_serviceintentions.yaml, spec.sources[]; meshes.yaml, spec.transparentProxy.meshDestinationsOnly",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/config/crd/bases/consul.hashicorp.com_serviceintentions.yaml",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,HOST:.spec.hostNetwork,INJECTED:.metadata.annotations.consul\\.hashicorp\\.com/connect-inject-status'",
          shows:
            "Pods with true under HOST are on the network of the node, and those with <none> under INJECTED have no sidecar. Each needs a reason and a rule outside the mesh.",
          source: "consul-k8s-code",
          locator: "control-plane/connect-inject/constants/annotations_and_labels.go, KeyInjectStatus",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/connect-inject/constants/annotations_and_labels.go#L9",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    kuma: {
      switchOn: {
        value:
          "A NetworkPolicy with an empty podSelector and both policyTypes closes each namespace in scope, and the policies of the mesh are layered on top. Kuma has no rule on the address of a caller.",
        source: "kubernetes-network-policies",
        locator:
          "Default deny all ingress and all egress traffic; for callers the code of Kuma, CRD meshtrafficpermissions, spec.from[].targetRef and spec.rules[].default",
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
          run: "kubectl get meshtrafficpermissions.kuma.io,meshpassthroughs.kuma.io -A -o yaml",
          shows:
            "The rules of the mesh in both directions: permissions name callers, passthrough names destinations outside. No rule may allow all clients, and no passthroughMode may be All.",
          misleads:
            "The absence of objects means two things: no MeshTrafficPermission refuses every caller once mutual TLS is on, while no MeshPassthrough leaves the way out open.",
          source: "kuma-docs",
          locator:
            "app/_src/policies/mutual-tls.md, introduction; app/_src/networking/non-mesh-traffic.md, Outgoing; app/_src/policies/meshpassthrough.md, Configuration",
          url: "https://github.com/kumahq/kuma-website/blob/a92a32a838f520d5a641b0e7d2ec1cacacd6602d/app/_src/networking/non-mesh-traffic.md",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,SIDECAR:.metadata.annotations.kuma\\.io/sidecar-injected,EXCLUDED:.metadata.annotations.traffic\\.kuma\\.io/exclude-outbound-ports'",
          shows:
            "One line for each pod. A pod with <none> under SIDECAR is under no rule of the mesh, and traffic to a port under EXCLUDED leaves past the sidecar. Each needs a reason and a rule of the network layer.",
          misleads:
            "Inbound ports and ranges of addresses are excluded by other annotations, which this table does not show.",
          source: "kuma-docs",
          locator:
            "app/_src/reference/kubernetes-annotations.md, traffic.kuma.io/exclude-outbound-ports and exclude-inbound-ports; for SIDECAR the code of Kuma, injector.go, KumaSidecarInjectedAnnotation",
          url: "https://github.com/kumahq/kuma-website/blob/a92a32a838f520d5a641b0e7d2ec1cacacd6602d/app/_src/reference/kubernetes-annotations.md",
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
          run: "hubble observe --namespace NS --verdict DROPPED --since 1h",
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
    {
      what: "The rules of the network layer: NetworkPolicy, cloud subnets and security groups, with approval of each opening.",
      every: "change",
    },
    {
      what: "The report of a segmentation penetration test that starts outside the segment.",
      every: "year",
    },
    {
      what: "A negative test in both directions for each segment, with the log line of the refusal.",
      every: "quarter",
    },
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
