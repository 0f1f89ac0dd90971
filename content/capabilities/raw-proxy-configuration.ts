import type { CapabilityFile } from "../types";

export default {
  id: "raw-proxy-configuration",
  name: "Raw proxy configuration",
  group: "extensibility",
  claim: "Any part of the proxy's own configuration can be added or changed where the mesh's API has no field for it.",
  countsAsYes:
    "A resource patches filters, listeners, clusters or routes of the data plane in the proxy's native form, and the project supports this.",
  matters:
    "It is the last resort when an API lacks a field, and a burden at every upgrade; a bank must know whether it exists and who supports it.",
  terms: ["envoy", "waypoint"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "EnvoyFilter, stage alpha",
      detail:
        "EnvoyFilter merges, adds or removes parts of the generated Envoy configuration. Patches depend on Istio and Envoy internals and must be checked at every proxy upgrade.",
      resource: "EnvoyFilter",
      claims: [
        {
          slug: "stage",
          support: "preview",
          says: "Lists custom filters in Envoy with maturity Alpha.",
          source: "istio-feature-stages",
          locator: "features.yaml, id traffic.custom_envoy_filters",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "reference",
          support: "preview",
          says: "EnvoyFilter, still version v1alpha3, changes fields and adds filters, listeners or clusters; wrong use can destabilize the mesh and patches need watching across upgrades.",
          source: "istio-envoy-filter-reference",
          locator: "Introduction; NOTE 1; EnvoyFilter.Patch.Operation",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Istio's pages disagree on waypoints",
      detail:
        "The API reference documents EnvoyFilter on waypoints with targetRefs, and the code applies and tests it; two guides say it is not supported there.",
      resource: "EnvoyFilter with targetRefs",
      claims: [
        {
          slug: "reference",
          support: "preview",
          says: "The targetRefs field of EnvoyFilter, version v1alpha3, accepts Service and ServiceEntry targets for waypoints and must be used there, as selectors are ignored.",
          source: "istio-envoy-filter-reference",
          locator: "EnvoyFilter: targetRefs",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "preview",
          says: "istiod attaches EnvoyFilters to waypoints by targetRefs, and an integration test expects filter and virtual host patches to show in requests.",
          source: "istio-code",
          locator:
            "pilot/pkg/model/push_context.go, getMatchedEnvoyFilters; tests/integration/ambient/baseline_test.go, TestWaypointEnvoyFilter",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "l7-page",
          support: "none",
          says: "States that EnvoyFilter is not supported with waypoints in any existing version, that limited use may work, and that maintainers advise against it.",
          source: "istio-ambient-l7-features",
          locator: "Unsupported APIs with waypoints, EnvoyFilter",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "migrate",
          support: "none",
          says: "States that EnvoyFilter resources that target waypoints are not supported and cannot be carried over from sidecars.",
          source: "istio-ambient-migrate",
          locator: "Resource migration overview; What is not supported",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Fixed options only",
      detail:
        "Annotations and Helm values change listed options such as ports, resources and timeouts. The chart can pass extra environment variables to the proxy, but no resource adds filters or listeners.",
      claims: [
        {
          slug: "reference",
          support: "none",
          says: "Proxy configuration is overridden through a given list of annotations; the list holds no field for native configuration.",
          source: "linkerd-proxy-configuration-reference",
          locator: "Opening section, the list of supported annotations",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "none",
          says: "The chart configures the proxy container by environment variables; open-ended are only additionalEnv, experimentalEnv and the values under proxy.inbound and proxy.outbound, which become variables too.",
          source: "linkerd2-code",
          locator: "charts/partials/templates/_proxy.tpl, env",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "CiliumEnvoyConfig adds, does not patch",
      detail:
        "The object adds listeners, routes, clusters, endpoints and secrets in Envoy's own form for chosen services. It is validated only minimally, has no defined outcome in a conflict, and is meant for cluster administrators.",
      resource: "CiliumEnvoyConfig, CiliumClusterwideEnvoyConfig",
      claims: [
        {
          slug: "type",
          support: "partial",
          says: "The specification takes a list of Envoy resources of five types and the services to redirect to them; no field changes a resource that Cilium generates.",
          source: "cilium-cli-code",
          locator: "vendor/github.com/cilium/cilium/pkg/k8s/apis/cilium.io/v2/cec_types.go, CiliumEnvoyConfigSpec",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "caveats",
          support: "partial",
          says: "Warns of minimal validation, unpredictable results when configurations overlap and little feedback, and calls the objects implementation details whose permissions should not be delegated.",
          source: "cilium-l7-traffic-management",
          locator: "Caveats",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "Single fields; full override experimental",
      detail:
        "The property-override extension sets or removes single fields of clusters, routes and listeners but cannot change list members, so it adds no filter. Whole listeners and clusters can be given as JSON, which the documentation calls experimental.",
      resource: "builtin/property-override",
      claims: [
        {
          slug: "property-override",
          support: "partial",
          says: "The extension patches fields of generated Envoy resources and does not support changes to members of lists, to maps or to fields of type Any; Consul does not check that security settings survive.",
          source: "consul-docs",
          locator: "v2.1.x docs/envoy-extension/property-override.mdx, introduction; Workflow, security warning",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/7e4a9cb3bd85c8048b0580e7c76e1e96561c644e/content/consul/v2.1.x/content/docs/envoy-extension/property-override.mdx",
        },
        {
          slug: "escape-hatch",
          support: "partial",
          says: "Options that replace listeners, clusters or the bootstrap with raw Envoy JSON are kept but to be considered experimental.",
          source: "consul-docs",
          locator: "v2.1.x docs/reference/proxy/envoy.mdx, Advanced Configuration; Escape-Hatch Overrides",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/7cbcb61a304c0ececb7e301f20c9a2ff5db9c646/content/consul/v2.1.x/content/docs/reference/proxy/envoy.mdx",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "MeshProxyPatch",
      detail:
        "MeshProxyPatch adds, patches or removes listeners, clusters, network filters, HTTP filters and virtual hosts, as merged fragments or JSON patches. The page carries no preview label.",
      resource: "MeshProxyPatch",
      claims: [
        {
          slug: "reference",
          support: "full",
          says: "The policy changes listeners, clusters, network filters, HTTP filters and virtual hosts that no other policy exposes, by add, remove and patch with raw Envoy configuration or JSON Patch.",
          source: "kuma-mesh-proxy-patch",
          locator: "Introduction; Configuration, Modifications",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "not-applicable",
      note: "No mesh proxy to configure",
      reason:
        "Without a mesh there is no proxy beside or in front of each workload whose configuration could be patched.",
    },
    "app-mesh": {
      kind: "sourced",
      note: "Tracing and statistics files only",
      detail:
        "Files mounted into Envoy could replace the tracing, statistics and sink configuration. Listeners, filters and routes stayed closed.",
      resource: "ENVOY_TRACING_CFG_FILE, ENVOY_STATS_CONFIG_FILE",
      claims: [
        {
          slug: "user-guide",
          support: "partial",
          says: "Variables name files for tracing, which may define static clusters, for statistics and for sinks.",
          source: "app-mesh-user-guide",
          locator: "doc_source/envoy-config.md, Envoy tracing variable; Envoy stats variables",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/envoy-config.md",
        },
      ],
    },
  },
} satisfies CapabilityFile;
