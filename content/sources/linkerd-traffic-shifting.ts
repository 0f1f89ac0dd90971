import type { SourceFile } from "../types";

export default {
  id: "linkerd-traffic-shifting",
  title: "Traffic Shifting",
  publisher: "Linkerd project",
  kind: "guide",
  url: "https://linkerd.io/docs/tasks/traffic-shifting/",
  published: "2026-07-30",
  version: null,
  interest: ["linkerd"],
} satisfies SourceFile;
