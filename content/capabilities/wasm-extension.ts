import type { CapabilityFile } from "../types";

export default {
  id: "wasm-extension",
  name: "WebAssembly extension",
  group: "extensibility",
  claim:
    "Own code compiled to WebAssembly can be loaded into the proxy that carries service traffic, without building a new proxy.",
  countsAsYes:
    "A resource of the mesh loads a WebAssembly module into the data plane, in a feature the project offers for production use.",
  matters:
    "A bank's own header, token or masking rule sometimes has no field in any API; a supported plug-in point avoids a fork of the proxy.",
  terms: ["wasm", "envoy", "waypoint"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "WasmPlugin, stage alpha",
      detail:
        "WasmPlugin, and from 1.30 TrafficExtension which supersedes it, load a module from an OCI registry, a web address or a file into Envoy. Both are v1alpha1.",
      resource: "TrafficExtension, WasmPlugin",
      since: "1.12",
      claims: [
        {
          slug: "stage",
          support: "preview",
          says: "Lists WebAssembly Extension with maturity Alpha.",
          source: "istio-feature-stages",
          locator: "features.yaml, id observability.webassembly",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "reference",
          support: "preview",
          says: "TrafficExtension, version v1alpha1, adds WebAssembly or Lua filters to the proxy and replaces WasmPlugin.",
          source: "istio-traffic-extension-reference",
          locator: "Introduction; TrafficExtension",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Waypoint only; stage Alpha",
      detail:
        "The module is attached to a waypoint or a service behind it with targetRefs. ztunnel cannot be extended.",
      resource: "WasmPlugin with targetRefs",
      claims: [
        {
          slug: "stage",
          support: "preview",
          says: "Lists WebAssembly extensibility of waypoints with maturity Alpha.",
          source: "istio-feature-stages",
          locator: "features.yaml, id ambient.waypoint_wasm",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "task",
          support: "preview",
          says: "In ambient mode the extension is applied to waypoints; the page carries the status Alpha.",
          source: "istio-ambient-wasm-task",
          locator: "Page status; introduction",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "l7-page",
          support: "preview",
          says: "Lists WasmPlugin as an extension for waypoints, attached with targetRefs, at stage Alpha.",
          source: "istio-ambient-l7-features",
          locator: "Extension",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "No plug-in point in the proxy",
      detail: "linkerd2-proxy has a fixed feature set; new behaviour means changing and building the proxy.",
      claims: [
        {
          slug: "code",
          support: "none",
          says: "The proxy's locked dependencies include no WebAssembly runtime and no proxy-wasm library, and its sources name none.",
          source: "linkerd-proxy-code",
          locator: "Cargo.lock (packages); search for wasm in the sources",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "issue",
          support: "none",
          says: "A request from 2022 for scripting in the proxy, with WebAssembly as the alternative, is still open.",
          source: "linkerd-issue-9760",
          locator: "Title, status and description",
          checkedOn: "2026-11-20",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "No proxy between services",
      detail:
        "kube-proxy sets packet rules in the kernel and does not read requests. A gateway product such as Envoy Gateway can load WebAssembly for traffic at the edge.",
      claims: [
        {
          slug: "virtual-ips",
          support: "none",
          says: "kube-proxy makes Services work by configuring packet forwarding rules on each node.",
          source: "kubernetes-virtual-ips",
          locator: "Introduction; Proxy modes",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "envoy-gateway",
          support: "none",
          says: "Envoy Gateway loads Wasm extensions by an EnvoyExtensionPolicy attached to a Gateway or HTTPRoute, so only for what passes the gateway.",
          source: "envoy-gateway-wasm-extensions",
          locator: "Introduction",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
