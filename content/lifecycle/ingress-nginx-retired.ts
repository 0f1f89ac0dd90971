import type { LifecycleFile } from "../types";

export default {
  id: "ingress-nginx-retired",
  on: "2026-03",
  kind: "support-end",
  title: "End of maintenance: Ingress NGINX",
  what: "Ingress NGINX is retired: no more releases or security fixes.",
  options: ["istio-sidecar", "istio-ambient", "linkerd", "no-mesh"],
  action:
    "Replace it with a Gateway API implementation or another ingress controller, also where it stands in front of a mesh.",
  citation: {
    source: "kubernetes-ingress-nginx-retirement",
    locator: "Opening paragraph; Current State and Next Steps",
    checkedOn: "2026-11-20",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
