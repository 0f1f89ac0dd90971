import { assumptionsOf, basisText, clusterText, setupText, sizeText } from "./assumptions";
import { type OverheadInputs, tableOf } from "./calculation";
import { isOneSource } from "./coefficient";
import type { OverheadValues } from "./drivers";
import { readOverhead } from "./read";

/**
 * What a result holds for where there is little room: whose figures, which set-up and which cluster, then what else was
 * given. What the calculator supposes by itself is left out.
 */
export function heldInShort(values: OverheadValues, { ids, words }: Pick<OverheadInputs, "ids" | "words">): string[] {
  const first = [basisText(values, words), setupText(values), clusterText(values)];
  const plain = assumptionsOf(readOverhead(tableOf(ids), new URLSearchParams()).values, words);
  const supposed = new Set([...plain, ...first]);
  return [...first, ...assumptionsOf(values, words).filter((part) => !supposed.has(part))];
}

/** Whose figures and which set-up, where only some count and the finding, which names a source taken alone, is silent. */
export function partsTaken(values: OverheadValues, { words }: Pick<OverheadInputs, "words">): string[] {
  const { basis, setup } = values;
  return [
    ...(basis === "resolved" || isOneSource(basis) ? [] : [basisText(values, words)]),
    ...(setup ? [setupText(values)] : []),
  ];
}

/** Over the results of another time: with its size, which no field shows there. */
export const otherTimeTitle = (then: Pick<OverheadValues, "pods" | "nodes">) => `At the other time: ${sizeText(then)}`;
