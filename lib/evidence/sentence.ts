import { listOf } from "@/lib/format/words";
import { type Support, supportStates } from "@/lib/schema/vocabulary";
import { supportWord } from "./words";

/**
 * Who is in which state, as one quotable line: `Full: Linkerd. Partial: Istio sidecar and Istio ambient. None: No mesh.`
 * States in their fixed order; those without anybody are left out.
 */
export function statesSentence(cells: readonly { support: Support; name: string }[]): string {
  return supportStates
    .map((state) => ({ state, names: cells.filter(({ support }) => support === state).map(({ name }) => name) }))
    .filter(({ names }) => names.length > 0)
    .map(({ state, names }) => `${supportWord[state]}: ${listOf(names)}.`)
    .join(" ");
}
