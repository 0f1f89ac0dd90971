import type { LifecycleFile } from "../types";

export default {
  id: "consul-gateway-api-1-5",
  on: "2026-05-24",
  kind: "rule-change",
  title: "Consul 2.0 moves to Gateway API 1.5.1",
  what: "From consul-k8s 2.0.0 on the API gateway controller uses Gateway API 1.5.1, listed as a breaking change.",
  options: ["consul"],
  action:
    "Check which Gateway API versions other controllers in the cluster accept. The change also came to the older line with 1.8.14 in June 2026.",
  citation: {
    source: "consul-k8s-code",
    locator: "CHANGELOG.md, 2.0.0 and 1.8.14, BREAKING CHANGES",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
