import type { SourceFile } from "../types";

export default {
  id: "istio-0-1-announcement",
  title: "Introducing Istio: a robust service mesh for microservices",
  publisher: "Istio project",
  kind: "announcement",
  url: "https://istio.io/latest/news/releases/0.x/announcing-0.1/",
  published: "2017-05-24",
  version: "0.1",
  interest: ["istio-sidecar", "istio-ambient"],
} satisfies SourceFile;
