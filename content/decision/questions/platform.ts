import type { QuestionFile } from "../../types";

export default {
  id: "platform",
  title: "What does your platform prescribe?",
  short: "Platform",
  why: "A mesh that wants another network plug-in, privileges in every pod or a way to the internet is a second project beside the first.",
  kind: "many",
  onlyIf: [{ question: "workloads", answers: ["kubernetes", "windows", "several-planned", "several"] }],
  answers: [
    {
      id: "keep-network",
      label: "The network plug-in in place stays",
      explains: "Calico, the cloud’s own or another. Leave it out where Cilium is in place already.",
      wants: ["keeps-network-plugin"],
    },
    {
      id: "keep-network-must",
      of: "keep-network",
      label: "The network plug-in has to stay, and in charge",
      musts: [{ rows: ["keeps-network-plugin"], accepts: ["full", "addon", "not-applicable"] }],
    },
    {
      id: "unprivileged",
      label: "No network privileges in application pods",
      wants: ["cni-redirect"],
    },
    {
      id: "unprivileged-must",
      of: "unprivileged",
      label: "Network privileges in application pods are forbidden",
      musts: [{ rows: ["cni-redirect"], accepts: ["full", "addon", "not-applicable"] }],
    },
    { id: "air-gapped", label: "Clusters without a way to the internet", wants: ["air-gapped-install"] },
    {
      id: "air-gapped-must",
      of: "air-gapped",
      label: "It has to install without a way to the internet",
      musts: [{ rows: ["air-gapped-install"], accepts: ["full", "partial", "addon", "not-applicable"] }],
    },
    {
      id: "guided",
      label: "OpenShift or a cloud’s Kubernetes, with guides for it",
      wants: ["platform-guides"],
    },
    { id: "managed", label: "A cloud that runs the control plane for us", wants: ["cloud-managed-offer"] },
    {
      id: "managed-must",
      of: "managed",
      label: "A cloud has to run the control plane for us",
      musts: [{ rows: ["cloud-managed-offer"], accepts: ["full", "partial", "addon"] }],
    },
    { id: "dual-stack", label: "IPv4 and IPv6 side by side", wants: ["dual-stack"] },
    { id: "none", label: "None of these" },
  ],
} satisfies QuestionFile;
