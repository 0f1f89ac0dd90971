import { supportWord } from "@/lib/evidence/words";
import { ordinalWord } from "@/lib/format/ordinal";
import { numberWord } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { sideBySideOf } from "../side-by-side";
import { byShare, refText } from "../words";
import type { DecisionResult, RecordGround } from "./ground";

/** An option that was not chosen, and the one thing that tells most why. */
export interface Rival {
  option: string;
  name: string;
  /** Share of weightings in which it is first; null when a must rules it out. */
  share: number | null;
  behind: string;
  address: string;
}

/** The runners-up of the first option of the outcome, those of a tie and then the most often first before; last those that one answer rules out. */
export function rivalsOf(result: DecisionResult, ground: RecordGround, most: number): Rival[] {
  const { decision, nearMisses } = result;
  const [leader = ""] = decision.outcome.options;
  const named = (option: string) => ({ option, name: ground.words.options[option] ?? option });
  const others = byShare(decision.ranking.filter(({ option }) => option !== leader));
  const isTied = ({ option }: { option: string }) => decision.outcome.options.includes(option);
  const ranked = [...others.filter(isTied), ...others.filter((one) => !isTied(one))].map(
    ({ option, acceptability }): Rival => ({
      ...named(option),
      share: acceptability,
      ...behindOf(result, ground, leader, option),
    }),
  );
  const missed = nearMisses.map(
    ({ option, place, of, ...ref }): Rival => ({
      ...named(option),
      share: null,
      behind: `Ruled out by “${refText(ground.words.questions, ref)}” alone; were that a wish, ${of === 1 ? "only this would be left" : `it would be ${ordinalWord(place)} of ${numberWord(of)}`}.`,
      address: paths.option(option),
    }),
  );
  return [...ranked, ...missed].slice(0, most);
}

// --

/** The criterion that sets it back most, and the row that does so most within it. */
function behindOf(
  { decision }: DecisionResult,
  { words }: RecordGround,
  leader: string,
  option: string,
): Pick<Rival, "behind" | "address"> {
  const criterion = sideBySideOf(decision, leader, option)?.criteria.find(({ difference }) => difference > 1e-9);
  if (!criterion) return { behind: "Behind in nothing that counts at typical values.", address: paths.option(option) };
  const name = words.criteria[criterion.criterion]?.name ?? criterion.criterion;
  const row = criterion.rows.find(({ difference }) => difference > 1e-9);
  if (!row) return { behind: `Behind most in ${name}.`, address: paths.criterion(criterion.criterion) };
  const [ours, theirs] = row.supports.map((support) => supportWord[support].toLowerCase());
  return {
    behind: `Behind most in ${name}: “${words.rows[row.capability] ?? row.capability}” is ${theirs}, where ${words.options[leader] ?? leader} has ${ours}.`,
    address: paths.capability(row.capability, option),
  };
}
