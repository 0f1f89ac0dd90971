import { type ReactNode, useState } from "react";

/**
 * A fold that opens when something in it needs to be seen, and from then on is the reader's: it never closes by itself,
 * which would take the field under the cursor away.
 *
 * @param wanted something in it was given or is wrong.
 */
export function Fold({ summary, wanted, children }: { summary: string; wanted: boolean; children: ReactNode }) {
  const [open, setOpen] = useState(wanted);
  const [before, setBefore] = useState(wanted);
  if (wanted !== before) {
    setBefore(wanted);
    if (wanted) setOpen(true);
  }
  return (
    <details className="fold" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}
