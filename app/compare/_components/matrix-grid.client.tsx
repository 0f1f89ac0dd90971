"use client";

import { useRouter } from "next/navigation";
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useRef, useTransition } from "react";
import { enhanceGrid, moveFocus, stepInto } from "./grid-focus";

/**
 * Makes the server's table an ARIA grid with one tab stop: arrow keys move, Enter or a click opens the claims below
 * the row, Escape closes them. An open cell is part of the address, so the server renders it like everything else.
 * Links keep working with a modifier key held.
 */
export function MatrixGrid({ children }: { children: ReactNode }) {
  const router = useRouter();
  const box = useRef<HTMLDivElement>(null);
  const [pending, startTransition] = useTransition();

  // biome-ignore lint/correctness/useExhaustiveDependencies: new children are new cells
  useEffect(() => {
    if (!box.current) return;
    enhanceGrid(box.current);
    // Both the claims and, where they are taller than the screen, the cell they belong to.
    for (const shown of ["tr.open", '[aria-expanded="true"]'])
      box.current.querySelector(shown)?.scrollIntoView({ block: "nearest" });
  }, [children]);

  /** Opens a cell, or closes the open one with null. Opening is a step that Back undoes. */
  function show(cell: string | null) {
    const address = new URL(window.location.href);
    address.searchParams.delete("cell");
    if (cell) address.searchParams.set("cell", cell);
    const go = cell ? router.push : router.replace;
    startTransition(() => go(`${address.pathname}${address.search}`, { scroll: false }));
  }

  function clicked(event: MouseEvent) {
    if (!(event.target instanceof Element) || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    if (event.target.closest("[data-close]")) {
      event.preventDefault();
      close();
      return;
    }
    const cell = event.target.closest<HTMLElement>(".cellb");
    if (!cell?.dataset.cell) return;
    event.preventDefault();
    show(cell.getAttribute("aria-expanded") === "true" ? null : cell.dataset.cell);
  }

  function close() {
    const opened = box.current?.querySelector<HTMLElement>('.cellb[aria-expanded="true"]');
    if (!opened) return;
    opened.focus();
    show(null);
  }

  function pressed(event: KeyboardEvent) {
    if (event.key === "Escape") close();
    else if (box.current && moveFocus(box.current, event.nativeEvent)) event.preventDefault();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: events of the links inside, handled in one place
    <div
      ref={box}
      aria-busy={pending}
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
