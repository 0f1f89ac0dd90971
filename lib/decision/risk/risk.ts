import type { Origin } from "@/lib/evidence/origin";

/** In the order of the register. */
export const riskKinds = [
  "cell",
  "measure",
  "unproven",
  "answer",
  "fact",
  "support-end",
  "concentration",
  "exit",
] as const;

/** One thing that can go wrong with a decision. How likely and how bad it is, is the reader's to say. */
export interface Risk {
  /** Stable: made of ids. */
  id: string;
  kind: (typeof riskKinds)[number];
  option: string;
  risk: string;
  /** What makes it one, in words; with the cell, where there is one. */
  cause: string;
  origin: Origin | null;
  /** Where it can be checked. */
  address: string;
  /** What the trial, the plan or the source proposes. */
  treatment: string;
}
