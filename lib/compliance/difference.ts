import { groupBy } from "@/lib/collection/group-by";
import { count, listOf } from "@/lib/format/words";
import type { Support } from "@/lib/schema/vocabulary";
import type { Named } from "./block";
import type { Plan, PlanBlock } from "./plan";
import type { RequirementRef } from "./reference";

/** One block with two options. */
interface BlockPair {
  a: PlanBlock;
  b: PlanBlock;
}

/** What differs for an assessor between two options under the same frameworks. */
export interface PlanDifference {
  options: readonly [Named, Named];
  finding: string;
  /** Blocks that the options have to a different extent. */
  differs: BlockPair[];
  /** Blocks they have to the same extent, by other objects and other commands. */
  same: BlockPair[];
  /** Requirements whose weakest block is of another state. */
  requirements: { requirement: RequirementRef; a: Support; b: Support }[];
}

/** @param b a plan for the same frameworks as `a`, so that both name the same requirements in the same order. */
export function planDifference(a: Plan, b: Plan): PlanDifference {
  const others = new Map(b.blocks.map((one) => [one.block.id, one]));
  const pairs = a.blocks.flatMap((one): BlockPair[] => {
    const other = others.get(one.block.id);
    return other ? [{ a: one, b: other }] : [];
  });
  const isSame = (pair: BlockPair) => pair.a.cover.state === pair.b.cover.state;
  const requirements = a.shares.flatMap(({ requirement, state }, index) => {
    const other = b.shares[index]?.state ?? null;
    return state && other && state !== other ? [{ requirement, a: state, b: other }] : [];
  });
  const differs = pairs.filter((pair) => !isSame(pair));
  return {
    options: [a.option, b.option],
    finding: findingOf(a.option, b.option, differs, requirements),
    differs,
    same: pairs.filter(isSame),
    requirements,
  };
}

// --

function findingOf(a: Named, b: Named, differs: readonly BlockPair[], requirements: PlanDifference["requirements"]) {
  if (differs.length === 0)
    return `${a.name} and ${b.name} have all that these frameworks ask of a mesh to the same extent; objects and commands differ.`;
  const where = [...groupBy(requirements, ({ requirement }) => requirement.framework.short)].map(
    ([short, list]) => `${list.length} of ${short}`,
  );
  return `${a.name} and ${b.name} differ in ${count(differs.length, "capability", "capabilities")}, and with that in what they bring to ${where.length > 0 ? `${listOf(where)} ${requirements.length === 1 ? "entry" : "entries"}` : "no entry as a whole"}.`;
}
