import type { OptionFile } from "../types";

export default {
  id: "consul",
  name: "Consul",
  status: "published",
  summary:
    "A mesh with an Envoy proxy in each pod, on top of HashiCorp's service registry for Kubernetes, virtual machines and other platforms, with a source-available core and a paid edition.",
  dataPlane: "Envoy sidecar per pod",
  needs: [
    {
      value: "Kubernetes 1.30 to 1.35 for Consul 2.0 with consul-k8s 2.0.",
      source: "consul-docs",
      locator: "v2.0.x partials/tables/compatibility/k8s/version.mdx",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/hashicorp/web-unified-docs/blob/230020f78f14f15f028a70bbdadf014dddaca0bc/content/consul/v2.0.x/content/partials/tables/compatibility/k8s/version.mdx",
    },
    {
      value:
        "A cluster of Consul servers with storage of its own, to be sized, monitored and backed up; the chart's default is one server with 10 GiB.",
      source: "consul-k8s-code",
      locator: "charts/consul/values.yaml, server.replicas, server.storage",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/hashicorp/consul-k8s/blob/v2.0.3/charts/consul/values.yaml",
    },
    {
      value: "Security switched on by the operator, since the chart installs with it disabled to be easy on new users.",
      source: "consul-docs",
      locator: "v2.0.x docs/deploy/server/k8s/helm.mdx, Introduction, security warning",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/hashicorp/web-unified-docs/blob/24b3c6d5fbba8570e2d024bb742248faa60caaaf/content/consul/v2.0.x/content/docs/deploy/server/k8s/helm.mdx",
    },
    {
      value: "The Consul CNI plug-in, or else an init container with root and NET_ADMIN in each meshed pod.",
      source: "consul-docs",
      locator: "v2.1.x docs/connect/proxy/transparent-proxy/k8s.mdx, Enable the Consul CNI plugin",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/hashicorp/web-unified-docs/blob/8189421de49b5dc118be33a0c0dd08bd0de8b505/content/consul/v2.1.x/content/docs/connect/proxy/transparent-proxy/k8s.mdx",
    },
    {
      value: "A Kubernetes Service for each workload and, with access control on, a service account of the same name.",
      source: "consul-docs",
      locator: "v2.0.x docs/connect/k8s/workload.mdx, note on the first example and comments in the manifests",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/hashicorp/web-unified-docs/blob/8121a996df87305c25922e8423e8abffd3020f11/content/consul/v2.0.x/content/docs/connect/k8s/workload.mdx",
    },
    {
      value: "A protocol set for each HTTP or gRPC service, as the default is plain TCP.",
      source: "consul-docs",
      locator: "v2.0.x docs/reference/proxy/envoy.mdx, Proxy Config Options, protocol",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/hashicorp/web-unified-docs/blob/3f637df47827d1a5ae914087a8fb112fc541868a/content/consul/v2.0.x/content/docs/reference/proxy/envoy.mdx",
    },
  ],
  facts: {
    newestSeen: {
      value: "2.1.0, 21 Oct 2026",
      detail:
        "The cells rest mostly on 2.0.3 of August 2026. Of the Kubernetes components 2.1 was seen as a release candidate of 15 October only.",
      source: "consul-2-1-0-release",
      locator: "heading of the release text",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    supportedUntil: {
      value: null,
      because: "no date for the open edition",
      sought: [
        { where: "Consul documentation, Upgrade Consul: Upgrade recommendation; Long Term Support", on: "2026-11-21" },
        { where: "endoflife.date, Consul: no end date for 2.0", on: "2026-11-21" },
      ],
    },
    licence: {
      value: "BUSL-1.1",
      detail:
        "The core since 1.17, with MPL 2.0 after four years. The Kubernetes components and the data plane are under MPL 2.0.",
      source: "consul-code",
      locator: "LICENSE at commit 121256f, Parameters",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/hashicorp/consul/blob/121256f52cf5b6feb3acce2e90ac0045944cb130/LICENSE",
    },
    steward: {
      value: "HashiCorp, licences sold by IBM",
      detail:
        "Licensing moved from HashiCorp to IBM with version 1.21. The licence file still names HashiCorp, Inc. as licensor.",
      source: "consul-docs",
      locator: "v2.0.x docs/upgrade/index.mdx, Upgrade to IBM Consul Enterprise license",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      url: "https://github.com/hashicorp/web-unified-docs/blob/609373cf301fe1bd0edaec9fa6728f56f81c4403/content/consul/v2.0.x/content/docs/upgrade/index.mdx",
    },
  },
} satisfies OptionFile;
