import { bindings, type Region, type Sector } from "@/lib/schema/compliance-vocabulary";
import type { Applies, FrameworkView } from "./framework";

/** A framework with the ways in which it may come to count for somebody. */
export interface Candidate {
  framework: FrameworkView;
  ways: Applies[];
}

/**
 * The frameworks that may count for somebody of this sector and region, with the condition of each: the most binding
 * first, and of those that bind alike the ones made for just this sector and region. Null: any. A way into a framework
 * without sectors or regions is open to all.
 */
export function candidates(
  frameworks: readonly FrameworkView[],
  sector: Sector | null,
  region: Region | null,
): Candidate[] {
  return frameworks
    .map((framework) => ({
      framework,
      ways: framework.applies
        .filter(
          ({ sectors, regions }) =>
            (!sector || !sectors || sectors.includes(sector)) && (!region || !regions || regions.includes(region)),
        )
        .sort((a, b) => rank(a) - rank(b)),
    }))
    .filter(({ ways }) => ways.length > 0)
    .sort((a, b) => Math.min(...a.ways.map(rank)) - Math.min(...b.ways.map(rank)));
}

// --

/** Lower comes first. */
function rank({ binding, sectors, regions }: Applies): number {
  const open = [sectors, regions].filter((limits) => limits === null).length;
  return bindings.indexOf(binding) * 3 + open;
}
