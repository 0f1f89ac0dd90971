/**
 * Which folds are open, by their summary: `details` keep that state in the document, and it would be lost when the
 * server's markup gives way to the live part.
 */
export function openFolds(within: HTMLElement): Map<string, boolean> {
  return new Map(foldsOf(within).map(([name, fold]) => [name, fold.open]));
}

/** Opens and closes folds as they were. One that was not there stays as it is. */
export function restoreFolds(within: HTMLElement, folds: ReadonlyMap<string, boolean>): void {
  for (const [name, fold] of foldsOf(within)) fold.open = folds.get(name) ?? fold.open;
}

// --

/** Every fold with a name that stays the same while numbers change: its summary's first words and its place among equals. */
function foldsOf(within: HTMLElement): [string, HTMLDetailsElement][] {
  const seen = new Map<string, number>();
  return [...within.querySelectorAll("details")].map((fold) => {
    const section = fold.closest("section[id]")?.id ?? "";
    const name = `${section} ${fold.querySelector("summary .opt, summary")?.textContent ?? ""}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return [`${name} ${count}`, fold];
  });
}
