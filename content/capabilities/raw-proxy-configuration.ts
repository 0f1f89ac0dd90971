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
    "no-mesh": {
      kind: "not-applicable",
      note: "No mesh proxy to configure",
      reason:
        "Without a mesh there is no proxy beside or in front of each workload whose configuration could be patched.",
    },
  },
} satisfies CapabilityFile;
