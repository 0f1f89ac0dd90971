import type { QuestionFile } from "../../types";

export default {
  id: "workloads",
  title: "Where do the workloads run?",
  short: "Workloads",
  why: "Proxies for virtual machines and for Windows exist for some options only. What cannot reach a workload cannot protect it.",
  kind: "one",
  answers: [
    { id: "kubernetes", label: "Linux containers on Kubernetes only" },
    {
      id: "vms",
      label: "Kubernetes and virtual machines",
      explains: "Services on virtual machines have to be inside the mesh, with an identity of their own.",
      musts: [{ rows: ["vm-workloads"], accepts: ["full", "addon", "partial"] }],
      weights: { reach: 2 },
    },
    {
      id: "windows",
      label: "Kubernetes with Windows nodes",
      explains: "A preview for Windows is taken as good enough to begin with.",
      musts: [{ rows: ["windows-containers"], accepts: ["full", "addon", "partial", "preview"] }],
      weights: { reach: 2 },
    },
  ],
} satisfies QuestionFile;
