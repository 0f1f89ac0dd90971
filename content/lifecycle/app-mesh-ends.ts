import type { LifecycleFile } from "../types";

export default {
  id: "app-mesh-ends",
  on: "2026-09-30",
  kind: "support-end",
  title: "End of service: AWS App Mesh",
  what: "AWS discontinues App Mesh, with its security and availability updates.",
  options: ["app-mesh"],
  action:
    "Treat a proxy that still depends on it as an incident. AWS points ECS workloads to Service Connect and EKS workloads to VPC Lattice.",
  citation: {
    source: "app-mesh-roadmap",
    locator: "README.md, notice at the top",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
