import type { QuestionFile } from "../../types";

export default {
  id: "workloads",
  title: "Where do the workloads run?",
  short: "Workloads",
  why: "Proxies for virtual machines exist for some options only, for Windows only in Linkerd and as a preview, and not every option joins clusters in production. What cannot reach a workload cannot protect it.",
  kind: "many",
  answers: [
    { id: "kubernetes", label: "Linux containers on Kubernetes" },
    {
      id: "vms",
      label: "Virtual machines or bare metal",
      explains: "Services there have to be inside the mesh, with an identity of their own.",
      musts: [{ rows: ["vm-workloads"], accepts: ["full", "addon", "partial"] }],
    },
    {
      id: "windows",
      label: "Windows nodes on Kubernetes",
      explains: "A preview for Windows is taken as good enough to begin with.",
      musts: [{ rows: ["windows-containers"], accepts: ["full", "addon", "partial", "preview"] }],
    },
    {
      id: "several-planned",
      label: "Several clusters whose services call each other",
      explains: "They need a common trust, which is easier to plan than to add.",
      wants: ["multi-cluster", "cross-cluster-failover"],
    },
    {
      id: "several",
      of: "several-planned",
      label: "Several clusters, in production now",
      musts: [{ rows: ["multi-cluster"], accepts: ["full", "addon", "partial"] }],
      wants: ["cross-cluster-failover"],
      weights: { reach: 2 },
    },
  ],
} satisfies QuestionFile;
