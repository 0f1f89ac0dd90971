import type { Argument, Backed } from "./backed";
import type { Change } from "./changes";
import type { DecisionRecord } from "./record";

/** What a board sees of a record: at most this many of each. */
const most = 3;

/** A statement of an option; with several of them, the name before it. */
export interface Point {
  name: string | null;
  text: string;
  address: string;
  at: string;
}

/** Why it: of each option of the outcome the weightiest reasons. */
export function boardReasons({ consequences }: Pick<DecisionRecord, "consequences">): Point[] {
  return inTurn(consequences.map((one) => pointsOf(one, "good", consequences.length > 1)));
}

/** What may go wrong: what is unproven first, then what speaks against it. */
export function boardRisks({
  consequences,
  unproven,
  outcome,
}: Pick<DecisionRecord, "consequences" | "unproven" | "outcome">): Point[] {
  const open = unproven
    .filter(({ option }) => outcome.options.includes(option))
    .map((one): Point => pointOf(one, null));
  return [...open, ...inTurn(consequences.map((one) => pointsOf(one, "bad", consequences.length > 1)))].slice(0, most);
}

/** What would change it: one answer, one weight and one fact, as far as there are; else more of what there is. */
export function boardChanges({ changes }: Pick<DecisionRecord, "changes">): Change[] {
  const kinds = ["answer", "weight", "fact"] as const;
  return inTurn(kinds.map((kind) => changes.filter((one) => one.kind === kind)));
}

// --

/** The first of each list, then the second of each. */
function inTurn<T>(lists: readonly (readonly T[])[]): T[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return [...Array(longest).keys()]
    .flatMap((index) => lists.flatMap((list) => list.slice(index, index + 1)))
    .slice(0, most);
}

function pointsOf(
  one: { name: string; arguments: readonly Argument[] },
  sign: Argument["sign"],
  named: boolean,
): Point[] {
  return one.arguments
    .filter((argument) => argument.sign === sign)
    .map((argument) => pointOf(argument, named ? one.name : null));
}

const pointOf = ({ text, address, at }: Backed, name: string | null): Point => ({ name, text, address, at });
