import type { SourceFile } from "../types";

export default {
  id: "great-sidecar-debate",
  title: "great-sidecar-debate: tools and raw data",
  publisher: "Buoyant",
  kind: "vendor-benchmark",
  url: "https://github.com/BuoyantIO/great-sidecar-debate",
  published: "2025-05-09",
  version: "commit 8d032db",
  interest: ["linkerd"],
  caution: "Buoyant develops Linkerd and chose the set-up; the README itself calls the added time unreliable.",
} satisfies SourceFile;
