import type { LifecycleFile } from "../types";

export default {
  id: "consul-2-0-fixes-end",
  on: "2026-10-21",
  kind: "support-end",
  title: "End of open fixes: Consul 2.0 and older",
  what: "Consul 2.1.0 is out. The Community Edition maintains its newest release only.",
  options: ["consul"],
  action:
    "Plan an upgrade about every four months, or buy Enterprise, where long-term releases are maintained for about two years.",
  citation: {
    source: "consul-docs",
    locator:
      "v2.0.x docs/upgrade/index.mdx, Upgrade recommendation; the day is that of the release text of 2.1.0 (consul-2-1-0-release)",
    url: "https://github.com/hashicorp/web-unified-docs/blob/609373cf301fe1bd0edaec9fa6728f56f81c4403/content/consul/v2.0.x/content/docs/upgrade/index.mdx",
    checkedOn: "2026-11-21",
    read: "second-hand",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
