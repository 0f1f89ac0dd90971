import type { Belief } from "./beliefs";
import { difference, type Verdict } from "./difference";
import type { OptionEstimate } from "./estimate";
import type { Figure } from "./figure";
import { weighing } from "./term";

/** What a verdict on memory in use rests on, and whether it holds when less is believed. */
export interface Certainty {
  verdict: Verdict;
  /** Figures behind both amounts. */
  figures: number;
  /** Of these, by publishers that gain by neither option. */
  withoutStake: number;
  /** The verdict with the figures of those who gain by neither alone, and of those who gain alone. */
  independent: Verdict;
  vendor: Verdict;
  /** Sources that measured both, and what each makes of it as far as it goes. */
  sources: readonly { source: string; verdict: Verdict }[];
}

type Pair = readonly [one: OptionEstimate & { partial: boolean }, against: OptionEstimate & { partial: boolean }];

/**
 * How sure a difference in memory in use is.
 *
 * @param pair the results in question; `independent` and `vendor` are the same options on those bases.
 * @param beliefs what single sources make of either option's data plane.
 */
export function certaintyOf(
  pair: Pair,
  independent: Pair | null,
  vendor: Pair | null,
  beliefs: readonly [one: readonly Belief[], against: readonly Belief[]],
  figures: ReadonlyMap<string, Figure>,
): Certainty {
  const used = new Set(
    pair.flatMap(({ terms }) => weighing(terms, "memory").flatMap(({ coefficient }) => coefficient.used)),
  );
  return {
    verdict: verdictOf(pair),
    figures: used.size,
    withoutStake: [...used].filter((id) => figures.get(id)?.interested === false).length,
    independent: independent ? verdictOf(independent) : "unknown",
    vendor: vendor ? verdictOf(vendor) : "unknown",
    sources: shared(...beliefs),
  };
}

/** The verdict in the memory of a pair. */
function verdictOf([one, against]: Pair): Verdict {
  return difference({ range: one.memory, atLeast: one.partial }, { range: against.memory, atLeast: against.partial })
    .verdict;
}

/** Sources that speak of both and are not rejected, each once. */
function shared(one: readonly Belief[], against: readonly Belief[]): { source: string; verdict: Verdict }[] {
  return one.flatMap((mine) => {
    const theirs = against.find(({ source, counting }) => source === mine.source && counting === mine.counting);
    if (!theirs || mine.rejected || theirs.rejected) return [];
    const { verdict } = difference({ range: mine.memory, atLeast: false }, { range: theirs.memory, atLeast: false });
    return [{ source: mine.source, verdict }];
  });
}
