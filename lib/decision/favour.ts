import type { Favour, Wins } from "./wins";

/** Whom an answer helps and harms most, in points of 100: how much oftener, or less often, the option leads. */
export type Moved = { kind: "few" } | { kind: "moves"; raises: Move | null; lowers: Move | null };

interface Move {
  option: string;
  /** Whole points of 100, never 0. */
  points: number;
}

/** Under this many samples nothing is said of an answer. */
export const leastSamples = 50;

/** A difference is told when it is larger than this many standard errors: of some 900 that are tried, two or three by chance. */
const standardErrors = 3;

/** The strongest moves of an answer that chance does not explain. */
export function strongest({ samples, moves }: Favour, { shares }: Pick<Wins, "shares">): Moved {
  if (samples < leastSamples) return { kind: "few" };
  const told = moves.flatMap(({ option, by }): Move[] => {
    const share = shares.find((one) => one.option === option)?.share ?? 0;
    // Squared, so that no root is drawn: by² > k² × p(1 − p) / n.
    const isChance = by * by * samples <= standardErrors * standardErrors * share * (1 - share);
    const points = Math.round(100 * by);
    return isChance || points === 0 ? [] : [{ option, points }];
  });
  const most = (sign: 1 | -1): Move | null =>
    told
      .filter(({ points }) => sign * points > 0)
      .reduce<Move | null>((so, one) => (so && sign * so.points >= sign * one.points ? so : one), null);
  return { kind: "moves", raises: most(1), lowers: most(-1) };
}
