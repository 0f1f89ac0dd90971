"use client";

import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { enhanceGrid, markOpen, moveFocus, stepInto } from "./grid-focus";
import { OpenCell } from "./open-cell.client";

interface OpenState {
  capability: string;
  option: string;
}
const Opened = createContext<{ open: OpenState | null; hideInterested: boolean; close: () => void }>({
  open: null,
  hideInterested: false,
  close: () => {},
});

/**
 * Makes the server's table an ARIA grid with one tab stop: arrow keys move, Enter or a click opens
 * the claims below the row, Escape closes them. Links keep working with a modifier key held.
 */
export function MatrixGrid({ hideInterested, children }: { hideInterested: boolean; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<OpenState | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: new children are new cells
  useEffect(() => {
    if (box.current) enhanceGrid(box.current);
  }, [children]);
  useEffect(() => {
    if (box.current) markOpen(box.current, open);
  });

  const close = useCallback(() => {
    const cell = box.current?.querySelector<HTMLElement>('.cellb[aria-expanded="true"]');
    setOpen(null);
    cell?.focus();
  }, []);
  const context = useMemo(() => ({ open, hideInterested, close }), [open, hideInterested, close]);

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: events of the links inside, handled in one place
    <div
      ref={box}
      onClick={(event) => {
        const cell = (event.target as Element).closest<HTMLElement>(".cellb");
        if (!cell || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        const { capability, cellOption: option } = cell.dataset;
        if (!capability || !option) return;
        event.preventDefault();
        setOpen((now) => (now?.capability === capability && now.option === option ? null : { capability, option }));
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape" && open) close();
        else if (box.current && moveFocus(box.current, event.nativeEvent)) event.preventDefault();
      }}
      onFocus={(event) => {
        if (box.current) stepInto(box.current, event.target);
      }}
    >
      <Opened value={context}>{children}</Opened>
    </div>
  );
}

/** Stands after each row; shows the claims of the row's open cell, if any. */
export function ClaimsRow({ capability, columns }: { capability: string; columns: number }) {
  const { open, hideInterested, close } = use(Opened);
  if (open?.capability !== capability) return null;
  return (
    <tr className="open" id={`claims-${capability}`}>
      <td colSpan={columns}>
        <OpenCell
          key={open.option}
          capability={capability}
          option={open.option}
          hideInterested={hideInterested}
          onClose={close}
        />
      </td>
    </tr>
  );
}
