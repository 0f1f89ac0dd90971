import type { Support } from "@/lib/schema/vocabulary";
import type { Decision } from "./decide";
import type { Judged, Measured } from "./score";
import type { Switching } from "./switching";

/** What speaks for or against the leader, down to one row or measure. */
export interface Reason {
  criterion: string;
  /** The row; null for a measure. */
  capability: string | null;
  support: Support | null;
  measured: Measured | null;
  /** What carries over from the option of today, where that is what speaks. */
  switching: Switching | null;
  /** Others that do better, or for reasons in favour, worse. */
  others: { option: string; support: Support | null; measured: Measured | null }[];
  /** How much of the total hangs on it, from 0 to 1. */
  share: number;
}

/** What speaks for and against one option recommended. */
export interface Case {
  option: string;
  for: Reason[];
  against: Reason[];
}

/** At most this many of a kind, and of one criterion. */
const most = 3;
const mostOfOne = 2;

interface Part {
  criterion: string;
  capability: string | null;
  /** Weight of the criterion, shared among its rows. */
  weight: number;
  at: (option: string) => {
    worth: number;
    support: Support | null;
    measured: Measured | null;
    switching: Switching | null;
  };
}

/**
 * The case of each option recommended: held against the other survivors, in a tie against the others of the tie, and
 * alone against everyone.
 */
export function casesOf({ outcome, ranking, judged }: Decision, options: readonly string[]): Case[] {
  return outcome.options.map((option) => {
    const field =
      outcome.kind === "tie" ? outcome.options : ranking.length > 1 ? ranking.map((one) => one.option) : options;
    const speaksFor = reasonsFor(
      judged,
      option,
      field.filter((rival) => rival !== option),
    );
    return { option, for: speaksFor, against: reasonsAgainst({ ranking, judged }, option, speaksFor) };
  });
}

// --

/**
 * Where an option's total is ahead of its rivals', by the weight it has.
 *
 * @param rivals those it is held against: other survivors, or in a tie the others of the tie.
 */
function reasonsFor(judged: Decision["judged"], leader: string, rivals: readonly string[]): Reason[] {
  return pick(
    partsOf(judged).map((part) => {
      const mine = part.at(leader);
      const worse = rivals.filter((rival) => part.at(rival).worth < mine.worth);
      const lead = worse.reduce((so, rival) => so + mine.worth - part.at(rival).worth, 0) / (rivals.length || 1);
      return reason(part, leader, worse, lead * part.weight);
    }),
  );
}

/** Where the leader falls short of what the answers ask, by weight; what speaks for it does not speak against it. */
function reasonsAgainst(
  { ranking, judged }: Pick<Decision, "ranking" | "judged">,
  leader: string,
  inFavour: readonly Reason[],
): Reason[] {
  const told = new Set(inFavour.map(({ criterion, capability }) => `${criterion} ${capability}`));
  return pick(
    partsOf(judged).map((part) => {
      const { worth } = part.at(leader);
      const better = ranking.flatMap(({ option }) => (part.at(option).worth > worth ? [option] : []));
      const share = told.has(`${part.criterion} ${part.capability}`) ? 0 : (1 - worth) * part.weight;
      return reason(part, leader, better, share);
    }),
  );
}

function partsOf(judged: readonly Judged[]): Part[] {
  return judged.flatMap(({ criterion, weight, scores }): Part[] => {
    const rows = Object.values(scores)[0]?.rows ?? [];
    if (rows.length === 0) {
      const at = (option: string) => ({
        worth: scores[option]?.typical ?? 0,
        support: null,
        measured: scores[option]?.measured ?? null,
        switching: scores[option]?.switching ?? null,
      });
      return [{ criterion, capability: null, weight, at }];
    }
    return rows.map(({ capability }, index) => ({
      criterion,
      capability,
      weight: weight / rows.length,
      at: (option) => {
        const row = scores[option]?.rows[index];
        return { worth: row?.typical ?? 0, support: row?.support ?? "unknown", measured: null, switching: null };
      },
    }));
  });
}

function reason(part: Part, leader: string, others: readonly string[], share: number): Reason {
  const { support, measured, switching } = part.at(leader);
  return {
    criterion: part.criterion,
    capability: part.capability,
    support,
    measured,
    switching,
    others: others.map((option) => ({ option, support: part.at(option).support, measured: part.at(option).measured })),
    share,
  };
}

function pick(reasons: readonly Reason[]): Reason[] {
  const counts = new Map<string, number>();
  return reasons
    .filter(({ share }) => share > 1e-9)
    .sort((a, b) => b.share - a.share)
    .filter(({ criterion }) => {
      const count = (counts.get(criterion) ?? 0) + 1;
      counts.set(criterion, count);
      return count <= mostOfOne;
    })
    .slice(0, most);
}
