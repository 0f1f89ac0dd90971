import type { LifecycleFile } from "../types";

export default {
  id: "kuma-3-0-mesh-mtls-removal",
  on: null,
  kind: "removal",
  title: "Kuma 3.0 ends mTLS set on the Mesh object",
  what: "From Kuma 3.0 on a mesh with its identity from Mesh.mtls alone serves and accepts plaintext.",
  options: ["kuma"],
  action:
    "Move each mesh fully to MeshIdentity and MeshTrust before the upgrade, as there is no rolling way back. The built-in gateway, global control planes that store in Kubernetes and the older policies go as well.",
  citation: {
    source: "kuma-code",
    locator:
      "UPGRADE.md of master, Upgrade to 3.0.0, Mesh.mtls no longer produces mTLS; The legacy mesh CA is no longer added to the MeshTrust bundle; Global control plane on Kubernetes is no longer supported",
    url: "https://github.com/kumahq/kuma/blob/348b6528bc234b3c4bd7f22ad7c5bf950d6149fc/UPGRADE.md",
    checkedOn: "2026-11-21",
    read: "primary",
    about: "own-behaviour",
  },
} satisfies LifecycleFile;
