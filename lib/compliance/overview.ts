import { count, listOf } from "@/lib/format/words";
import { type BlockView, blockViews, type Ground } from "./block";
import { countByRelevance, type Misreading, misreadingsOf, type RelevanceCounts } from "./framework";
import { statusInShort } from "./plan-words";

export interface FrameworkRow {
  id: string;
  name: string;
  short: string;
  issuer: string;
  finding: string;
  /** What is known of its life in few words: “In force since 25 May 2018”. */
  status: string[];
  total: number;
  counts: RelevanceCounts;
}

export interface ComplianceOverview {
  /** One sentence that can be quoted. */
  finding: string;
  total: number;
  counts: RelevanceCounts;
  frameworks: FrameworkRow[];
  blocks: BlockView[];
  misreadings: Misreading[];
}

/** All frameworks with their counts, all blocks with what each option makes of them, all corrected over-claims. */
export function complianceOverview(ground: Ground): ComplianceOverview {
  const { frameworks, requirements } = ground.facts;
  const rows = frameworks.map(({ id, name, short, issuer, finding, status }) => {
    const own = requirements.filter(({ framework }) => framework === id);
    return {
      ...{ id, name, short, issuer, finding },
      status: statusInShort(status),
      total: own.length,
      counts: countByRelevance(own),
    };
  });
  const counts = countByRelevance(requirements);
  return {
    finding: overviewFinding(requirements.length, frameworks.length, counts),
    total: requirements.length,
    counts,
    frameworks: rows,
    blocks: blockViews(ground),
    misreadings: requirements.flatMap((requirement) => misreadingsOf(requirement, ground)),
  };
}

/** A sentence on all that is listed. */
export function overviewFinding(total: number, frameworks: number, counts: RelevanceCounts) {
  return `Of ${count(total, "entry", "entries")} from ${count(frameworks, "framework")} that traffic between services touches, or is said to touch, a mesh ${doesWords(counts)}. Every one leaves something to you.`;
}

// --

/**
 * What a mesh does for so many requirements: `supports 5 and does nothing for 2`. Never a share: entries differ in
 * weight, and none is answered by a mesh alone.
 */
function doesWords({ direct, supporting, evidence, none }: RelevanceCounts): string {
  return listOf([
    ...(direct ? [`is a direct part of the answer to ${direct}`] : []),
    ...(supporting ? [`supports ${supporting}`] : []),
    ...(evidence ? [`gives evidence for ${evidence}`] : []),
    ...(none ? [`does nothing for ${none}`] : []),
  ]);
}
