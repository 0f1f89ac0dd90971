import type { SourceFile } from "../types";

export default {
  id: "dqs-iso-27001-networks",
  title: "Practical advice for locking down the network with ISO 27001 controls A.8.20–A.8.22",
  publisher: "DQS",
  kind: "guide",
  url: "https://www.dqsglobal.com/en-au/learn/blog/practical-advice-for-locking-down-the-network-with-iso-27001-controls-a.8.20%E2%80%93a.8.22",
  published: null,
  version: null,
  interest: [],
  caution: "Advice by a certification body; seen in excerpts. What it advises is not what the control says.",
} satisfies SourceFile;
