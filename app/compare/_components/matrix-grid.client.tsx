"use client";

import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef } from "react";
import { enhanceGrid, moveFocus, stepInto } from "./grid-focus";

/**
 * Makes the server's table an ARIA grid with one tab stop: arrow keys move, Enter or a click opens the claims below
 * the row, Escape closes them. Which cell is open is a field of the form above, so it travels with the filters.
 * Links keep working with a modifier key held.
 *
 * @param open the open cell as `<capability>.<option>`, or null.
 */
export function MatrixGrid({ open, children }: { open: string | null; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const arriving = useRef(true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new children are new cells
  useEffect(() => {
    if (box.current) enhanceGrid(box.current);
  }, [children]);
  useEffect(() => {
    const moved = arriving.current && (window.scrollY > 0 || navigator.userActivation.hasBeenActive);
    arriving.current = false;
    // While the scripts were loading the reader went on, or Back came here: the page stays under the hand.
    if (!open || moved) return;
    // Both the claims and, where they are taller than the screen, the cell they belong to.
    for (const shown of ["tr.open", '[aria-expanded="true"]'])
      box.current?.querySelector(shown)?.scrollIntoView({ block: "nearest" });
  }, [open]);

  function clicked(event: MouseEvent) {
    if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (event.target.closest("[data-close]")) {
      event.preventDefault();
      close();
      return;
    }
    const { cell } = event.target.closest<HTMLElement>(".cellb")?.dataset ?? {};
    if (!cell) return;
    event.preventDefault();
    ask(cell === open ? "" : cell);
  }

  function close() {
    if (!open) return;
    box.current?.querySelector<HTMLElement>('.cellb[aria-expanded="true"]')?.focus();
    ask("");
  }

  function pressed(event: KeyboardEvent) {
    if (event.key === "Escape") close();
    else if (box.current && moveFocus(box.current, event.nativeEvent)) event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: events of the links inside, handled in one place
    <div
      ref={box}
      onClick={clicked}
      onKeyDown={pressed}
      onFocus={(event) => {
        if (box.current) stepInto(box.current, event.target);
      }}
    >
      {children}
    </div>
  );
}

/** Puts the wanted cell into the form, with whatever else stands there, and sends it. */
function ask(cell: string): void {
  const form = document.forms.namedItem("compare");
  const field = form?.elements.namedItem("cell");
  if (!form || !(field instanceof HTMLInputElement)) return;
  field.value = cell;
  // After the next paint, so that the cell answers first.
  setTimeout(() => form.requestSubmit());
}
