import { count, listOf } from "@/lib/format/words";
import type { RevisionChanges } from "./changes";
import type { CellChange } from "./state";

/** The changes in one sentence, without a capital: it follows a colon. */
export function changeWords({ states, words, added, gone, figures, models, compliance }: RevisionChanges): string {
  const moved = states.length + words.length;
  const parts = [
    moved > 0 && `${count(moved, "cell")} changed, ${states.length} of them in state`,
    added > 0 && `${count(added, "cell")} came with new rows or options`,
    gone > 0 && `${count(gone, "cell")} went with rows or options`,
    ...figureWords(figures ?? []),
    models?.length && "what the calculator multiplies figures with changed",
    compliance?.blocks.length && "what capability blocks take changed",
    compliance?.requirements.length && "what requirements need changed",
  ].filter((part) => typeof part === "string");
  if (parts.length > 0) return `${listOf(parts)}.`;
  return figures ? "nothing changed that cells or figures depend on." : "nothing changed that cells depend on.";
}

/** `68 figures came`, `2 changed`, `1 went`: the first one says what is counted. */
export function figureWords(figures: NonNullable<RevisionChanges["figures"]>): string[] {
  const verbs = { new: "came", changed: "changed", gone: "went" } as const;
  return (["new", "changed", "gone"] as const)
    .map((kind) => ({ verb: verbs[kind], number: figures.filter((figure) => figure.kind === kind).length }))
    .filter(({ number }) => number > 0)
    .map(({ number, verb }, index) => `${index === 0 ? count(number, "figure") : number} ${verb}`);
}

const partWords = [
  ["note", "note"],
  ["resource", "resource"],
  ["since", "first version"],
  ["grade", "grade"],
  ["conflict", "whether sources disagree"],
  ["claims", "claims"],
] as const;

/** Which parts of a cell moved, its state aside. */
export function movedParts({ before, after }: CellChange): string[] {
  return partWords
    .filter(([part]) => JSON.stringify(before?.[part]) !== JSON.stringify(after?.[part]))
    .map(([, word]) => word);
}
