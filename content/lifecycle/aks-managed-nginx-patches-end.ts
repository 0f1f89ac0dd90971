import type { LifecycleFile } from "../types";

export default {
  id: "aks-managed-nginx-patches-end",
  on: "2026-11",
  kind: "support-end",
  title: "End of patches: managed NGINX ingress of AKS",
  what: "Microsoft's critical security patches for NGINX ingress in the application routing add-on run through November 2026.",
  options: ["istio-sidecar", "istio-ambient", "linkerd", "cilium", "no-mesh"],
  action:
    "Move ingress to a Gateway API implementation, also where it stands in front of a mesh. The one of the same add-on runs an Istio control plane without the mesh.",
  citation: {
    source: "azure-app-routing",
    locator: "Caution included from includes/ingress-nginx-retirement.md",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
