import type { Belief } from "./beliefs";
import { difference, type Verdict } from "./difference";
import type { OptionEstimate } from "./estimate";
import type { Figure } from "./figure";
import { weighing } from "./term";

/** What a verdict on memory in use rests on, and whether it holds when less is believed. */
export interface Certainty {
  verdict: Verdict;
  /** Published figures behind both amounts. */
  figures: number;
  /** The reader's own figures are among what counts: then other bases say little. */
  own: boolean;
  /** Of these, by publishers that gain by neither option. */
  withoutStake: number;
  /** The verdict with the figures of those who gain by neither alone, and of those who gain alone. */
  independent: Verdict;
  vendor: Verdict;
  /** Sources that measured the data planes of both, and what each makes of them. */
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
    own: pair.some(({ terms }) => weighing(terms, "memory").some(({ coefficient }) => coefficient.own)),
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

/** Sources that speak of both data planes well enough to tell them apart or not, and are not rejected. */
function shared(one: readonly Belief[], against: readonly Belief[]): { source: string; verdict: Verdict }[] {
  return one.flatMap((mine) => {
    const theirs = against.find(({ source, counting }) => source === mine.source && counting === mine.counting);
    if (!theirs || mine.rejected || theirs.rejected) return [];
    // A source that leaves a part out says less of it than there is.
    const { verdict } = difference(
      { range: mine.memory, atLeast: mine.without.length > 0 },
      { range: theirs.memory, atLeast: theirs.without.length > 0 },
    );
    return verdict === "unknown" || mine.counting === "node" ? [] : [{ source: mine.source, verdict }];
  });
}
