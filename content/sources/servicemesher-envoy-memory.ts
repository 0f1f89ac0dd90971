import type { SourceFile } from "../types";

export default {
  id: "servicemesher-envoy-memory",
  title: "如何降低Istio服务网格中Envoy的内存开销？ (How to lower Envoy’s memory in an Istio mesh)",
  publisher: "Zhao Huabing, ServiceMesher community",
  kind: "article",
  url: "https://zhaohuabing.com/post/2019-11-15-envoy-memory-optimize/",
  published: "2019-11-15",
  version: "Istio 1.3",
  interest: [],
  caution: "One engineer’s measurement of one proxy, of 2019.",
} satisfies SourceFile;
