import type { CapabilityFile } from "../types";

export default {
  id: "permissive-mode",
  name: "Permissive mode while migrating",
  group: "security",
  claim:
    "Workloads can accept mutual TLS and plaintext side by side while services are moved into the mesh one by one.",
  countsAsYes:
    "A documented mode lets one workload take both kinds of connection on the same port, chosen per namespace or workload, and it can be ended by configuration.",
  matters:
    "A bank moves hundreds of services over months; without a mode for both, the move is one big day, and with one, somebody must be able to prove that it was ended.",
  terms: ["permissive-mode", "mtls"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "The default; ended by mode STRICT",
      detail:
        "A sidecar accepts plaintext and mutual TLS until a PeerAuthentication object sets STRICT for the mesh, a namespace, a workload or a port.",
      resource: "PeerAuthentication spec.mtls.mode: PERMISSIVE",
      claims: [
        {
          slug: "migration-task",
          support: "full",
          says: "A service in PERMISSIVE mode, the default, accepts plaintext and mutual TLS; the task then locks down one namespace, and after it the whole mesh, with STRICT.",
          source: "istio-mtls-migration-task",
          locator: "Introduction; Lock down to mutual TLS by namespace; Lock down mutual TLS for the entire mesh",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "reference",
          support: "full",
          says: "The object can allow both kinds of connection for a namespace while it requires mutual TLS for one workload.",
          source: "istio-peer-authentication-reference",
          locator: "Opening examples; MutualTLS.Mode, PERMISSIVE",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "The default; ended by mode STRICT",
      detail:
        "ztunnel accepts HBONE and plaintext for a pod until a PeerAuthentication object sets STRICT for the mesh, a namespace, a workload or a port. One migration page calls the mode redundant in ambient, which the architecture documents contradict.",
      resource: "PeerAuthentication spec.mtls.mode: PERMISSIVE",
      claims: [
        {
          slug: "data-plane",
          support: "full",
          says: "A pod in the ambient mesh can receive tunnelled and plaintext traffic, and ztunnel accepts both by default.",
          source: "istio-ambient-data-plane",
          locator: "In Mesh Routing, Inbound",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "architecture",
          support: "full",
          says: "istiod works out the effective mode from mesh, namespace and workload level and turns STRICT, with any port left PERMISSIVE, into a rule for ztunnel.",
          source: "istio-ambient-peer-authentication-architecture",
          locator: "PeerAuthentication and ztunnel",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "migration-page",
          support: "none",
          says: "Says that STRICT and PERMISSIVE policies become redundant in ambient mode, because ztunnel enforces mutual TLS whatever they say.",
          source: "istio-ambient-migrate-before-you-begin",
          locator: "Audit existing resources, last paragraph",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "The default; ended per namespace or pod",
      detail:
        "A meshed pod takes mutual TLS from meshed clients and plaintext from others on the same port. An annotation or a Server policy ends it; the annotation is read when a pod starts.",
      resource: "config.linkerd.io/default-inbound-policy",
      claims: [
        {
          slug: "feature",
          support: "full",
          says: "Between meshed pods mutual TLS is required, while plaintext from sources outside the mesh is accepted by default until authorization policy forbids it.",
          source: "linkerd-automatic-mtls",
          locator: "Caveats",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "reference",
          support: "full",
          says: "The default policy all-unauthenticated admits all traffic; an annotation on a namespace or pod can change it to all-authenticated.",
          source: "linkerd-authorization-policy-reference",
          locator: "Default policies",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "Pages disagree on mixed traffic",
      detail:
        "Namespaces are enrolled one by one. The guide says that traffic between an enrolled and a non-enrolled pod is not supported; the launch post says that it passes in plaintext. Neither names a mode that can be ended by configuration.",
      claims: [
        {
          slug: "guide",
          support: "none",
          says: "Traffic is supported only when both ends are enrolled; between an enrolled and a non-enrolled workload it is not supported.",
          source: "cilium-ztunnel-encryption",
          locator: "Limitations, first bullet",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "post",
          support: "preview",
          says: "A table says that traffic with one enrolled end passes in plaintext, with no failures, so that namespaces can be moved one by one.",
          source: "cilium-native-mtls-post",
          locator: "Enrollment Model: Gradual Rollout by Namespace",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "Plaintext and TLS on different ports",
      detail:
        "A permissive service takes mutual TLS on the sidecar's port and plaintext on its own port. It needs transparent proxy, intentions do not apply to the plaintext connections, and strict mode or the Mesh object ends it.",
      resource: "ServiceDefaults mutualTLSMode: permissive",
      claims: [
        {
          slug: "mode",
          support: "partial",
          says: "In permissive mode the public port of the sidecar requires mutual TLS, while connections to the port of the service are passed on unchanged and without intentions.",
          source: "consul-k8s-code",
          locator: "control-plane/config/crd/bases/consul.hashicorp.com_servicedefaults.yaml, spec.mutualTLSMode",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/config/crd/bases/consul.hashicorp.com_servicedefaults.yaml",
        },
        {
          slug: "page",
          support: "partial",
          says: "Presents the mode as a temporary step per service, for transparent proxy only, allowed by the Mesh object and ended by switching back to strict.",
          source: "consul-docs",
          locator:
            "v2.0.x docs/register/external/permissive-mtls.mdx, Workflow; Requirements; Enable permissive mTLS mode; Re-secure mesh traffic",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/58419170ece4c6c7b7d23c1a1359d22b8360995c/content/consul/v2.0.x/content/docs/register/external/permissive-mtls.mdx",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "Per mesh, namespace or workload",
      detail:
        "A permissive proxy takes Kuma's mutual TLS, an application's own TLS and plaintext on the same port. Rules on callers are not applied to the plaintext connections.",
      resource: "MeshTLS default.mode: Permissive",
      claims: [
        {
          slug: "page",
          support: "full",
          says: "In permissive mode the inbound side accepts both TLS and plaintext. It is meant as a temporary step, and MeshTLS sets it for chosen proxies.",
          source: "kuma-docs",
          locator: "app/_src/policies/mutual-tls.md, Permissive mTLS, and app/_src/policies/meshtls.md, Configuration",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "Outside strict mode one listener gets three filter chains: plaintext, foreign TLS, and Kuma's own mutual TLS.",
          source: "kuma-code",
          locator: "pkg/plugins/policies/meshtls/plugin/v1alpha1/plugin.go, configureListener",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Left to application code",
      detail:
        "No Kubernetes object concerns TLS between pods, so an application that should take both kinds of connection has to offer both itself.",
      claims: [
        {
          slug: "network-policy",
          support: "none",
          says: "Everything related to TLS is listed as something the NetworkPolicy API cannot do.",
          source: "kubernetes-network-policies",
          locator: "What you can't do with network policies (at least, not yet)",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "app-mesh": {
      kind: "sourced",
      note: "PERMISSIVE mode per listener",
      detail: "A listener in PERMISSIVE mode took TLS and plaintext while callers were moved, and STRICT ended it.",
      resource: "VirtualNode listeners[].tls.mode",
      claims: [
        {
          slug: "user-guide",
          support: "full",
          says: "A migration from plaintext starts with PERMISSIVE on the server endpoint, which lets plaintext in, and ends with STRICT.",
          source: "app-mesh-user-guide",
          locator: "doc_source/mutual-tls.md, Migrate services to mutual TLS authentication",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/mutual-tls.md",
        },
      ],
    },
  },
} satisfies CapabilityFile;
