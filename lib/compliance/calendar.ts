import { groupBy } from "@/lib/collection/group-by";
import { type Cadence, cadences } from "@/lib/schema/compliance-vocabulary";
import type { BlockView, Named, Stated } from "./block";
import type { RequirementView } from "./framework";
import { type RequirementRef, refOf } from "./reference";

/** One thing to collect. */
export interface EvidenceItem {
  what: string;
  every: Cadence;
  /** Where the framework itself says how often; null: a suggestion. */
  set: Stated | null;
  /** The block it shows; null where one requirement alone asks for it. */
  block: Named | null;
  serves: RequirementRef[];
}

/** What falls due together. */
export interface CalendarEntry {
  every: Cadence;
  items: EvidenceItem[];
}

interface UsedBlock {
  block: BlockView;
  serves: readonly { requirement: RequirementRef }[];
}

/**
 * What to collect, and how often. The evidence of a block comes as often as the block says, once for all who ask for it;
 * what a requirement asks besides comes as often as its framework says, and once an assessment where that says nothing.
 */
export function calendarOf(requirements: readonly RequirementView[], blocks: readonly UsedBlock[]): CalendarEntry[] {
  const items = [...blocks.flatMap(ofBlock), ...requirements.flatMap(ofRequirement)];
  const byCadence = groupBy(items, ({ every }) => every);
  return cadences.flatMap((every) => {
    const due = byCadence.get(every);
    return due ? [{ every, items: due }] : [];
  });
}

/** How often the checks of a block are run: as often as the most frequent of what they show. */
export function checkCadence({ accepted }: Pick<BlockView, "accepted">): Cadence {
  return cadences.find((every) => every !== "change" && accepted.some((one) => one.every === every)) ?? "change";
}

// --

function ofBlock({ block, serves }: UsedBlock): EvidenceItem[] {
  return block.accepted.map(({ what, every }) => ({
    ...{ what, every },
    set: null,
    block: { id: block.id, name: block.name },
    serves: serves.map(({ requirement }) => requirement),
  }));
}

function ofRequirement(requirement: RequirementView): EvidenceItem[] {
  const { evidence, cadence } = requirement;
  return evidence.map((what) => ({
    what,
    every: cadence?.every ?? "assessment",
    set: cadence,
    block: null,
    serves: [refOf(requirement)],
  }));
}
