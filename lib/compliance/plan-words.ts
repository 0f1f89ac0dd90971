import { formatDate } from "@/lib/format/date";
import { count, listOf } from "@/lib/format/words";
import {
  type Binding,
  type Cadence,
  type Region,
  type Sector,
  type StatusState,
  statusStates,
} from "@/lib/schema/compliance-vocabulary";
import type { Named } from "./block";
import type { FrameworkView } from "./framework";
import type { PlanBlock, Share } from "./plan";

/** Words of the plan, the calendar and the chooser. */

export const cadenceWord: Record<Cadence, string> = {
  change: "At each change",
  continuous: "All the time",
  month: "Every month",
  quarter: "Every quarter",
  "half-year": "Every six months",
  year: "Every year",
  assessment: "For each assessment",
};

const statusWord: Record<StatusState, string> = {
  "in-force": "In force",
  future: "Changes to come",
  proposed: "Change proposed",
  retired: "An older text retired",
};

export const bindingWord: Record<Binding, string> = {
  law: "By law",
  contract: "By contract",
  guidance: "Supervisor’s guidance",
  choice: "By choice",
};

export const sectorWord: Record<Sector, string> = {
  bank: "Bank",
  payments: "Payments",
  investment: "Investment and markets",
  insurance: "Insurance",
  health: "Health care",
  technology: "Technology provider",
  public: "Public sector",
};

export const regionWord: Record<Region, string> = {
  eu: "European Union",
  us: "United States",
  singapore: "Singapore",
  elsewhere: "Elsewhere",
};

/**
 * What is known of a framework’s life, in few words: of each state the first date. `In force since 25 May 2018`.
 * A part of it may have been retired while the rest is in force.
 */
export function statusInShort(
  status: readonly { state?: StatusState | undefined; on?: string | undefined }[],
): string[] {
  return statusStates.flatMap((state) => {
    const all = status.filter((one) => one.state === state);
    const [first] = all.flatMap(({ on }) => on ?? []).sort();
    return all.length === 0 ? [] : [first ? `${dated[state]} ${formatDate(first)}` : statusWord[state]];
  });
}

const dated: Record<StatusState, string> = {
  "in-force": "In force since",
  future: "Next date",
  proposed: "Change proposed on",
  retired: "An older text retired on",
};

/** Counts of entries and capabilities, never a share: entries differ in weight. */
export function planFinding(
  frameworks: readonly Pick<FrameworkView, "short">[],
  option: Named,
  blocks: readonly PlanBlock[],
  shares: readonly Share[],
): string {
  const states = blocks.map(({ cover }) => cover.state);
  const full = states.filter((state) => state === "full").length;
  const none = states.filter((state) => state === "none" || state === "not-applicable").length;
  const untouched = shares.filter(({ requirement }) => requirement.relevance === "none").length;
  const parts = [
    `${full} in full`,
    ...(states.length - full - none > 0 ? [`${states.length - full - none} in part or with something besides`] : []),
    ...(none > 0 ? [`${none} not at all`] : []),
  ];
  return `For ${listOf(frameworks.map(({ short }) => short))}, ${count(states.length, "capability", "capabilities")} of a mesh ${states.length === 1 ? "counts" : "count"}: ${option.name} has ${listOf(parts)}. Of ${count(shares.length, "entry", "entries")}, ${untouched === 0 ? "all are touched" : `${untouched} ${untouched === 1 ? "is" : "are"} out of any mesh’s reach`}, and every one leaves something to you.`;
}
