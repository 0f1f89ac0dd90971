import { groupBy } from "@/lib/collection/group-by";
import type { ClaimWords } from "./calculation";
import { coefficientId, type OverheadFacts, partsOf } from "./figure";

/** What one run of one source saw: the same load on several options. */
export interface Run {
  source: string;
  conditions: string;
  /** By option: `Istio sidecar 1.22.0: 45.1 ms`. */
  seen: readonly { option: string; text: string }[];
}

/**
 * Runs beyond the load that is assumed for a measure, by sources without a stake. Claims of one run have the same slug
 * in their source: two runs of a source may differ in nothing but the version.
 *
 * @param options names by id, in the order of the result.
 */
export function runsBeyond(
  measure: string,
  options: Readonly<Record<string, string>>,
  { figures }: Pick<OverheadFacts, "figures">,
  claims: Readonly<Record<string, ClaimWords>>,
): Run[] {
  const seen = Object.entries(options).flatMap(([option, name]) =>
    (figures[coefficientId(measure, option)] ?? [])
      .filter(({ unused, interested, low, high }) => unused === "outside" && !interested && low === high)
      .flatMap(({ id, source }) => {
        const claim = claims[id];
        if (!claim) return [];
        const { conditions, version, value } = claim;
        const text = `${version ? `${name} ${version}` : name}: ${value}`;
        return [{ run: [source, partsOf(id).slug, conditions].join(" "), source, conditions, option, text }];
      }),
  );
  return [...groupBy(seen, ({ run }) => run).values()].flatMap((list) => {
    const [first] = list;
    if (!first) return [];
    const { source, conditions } = first;
    return [{ source, conditions, seen: list.map(({ option, text }) => ({ option, text })) }];
  });
}
