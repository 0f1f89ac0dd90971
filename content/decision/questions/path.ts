import type { QuestionFile } from "../../types";

export default {
  id: "path",
  title: "How much time may one call lose?",
  short: "Latency",
  why: "Istio’s sidecars and its node proxies add tenths of a millisecond at the 90th percentile, measured with CPU to spare; for the other meshes no such figure was found. A path with a budget in microseconds cannot pay that.",
  kind: "one",
  answers: [
    { id: "any", label: "A millisecond or two does not matter" },
    { id: "tight", label: "Tenths of a millisecond matter", weights: { latency: 2 } },
    {
      id: "microseconds",
      label: "The budget is counted in microseconds",
      explains:
        "Options that add more than 0.1 ms to one call at the 90th percentile are out; those without a figure stay open until you measure them.",
      latencyBudgetMs: 0.1,
      weights: { latency: 3 },
    },
  ],
} satisfies QuestionFile;
