"use client";

import { useEffect, useState } from "react";
import { CellDetailView } from "@/components/evidence/cell-detail";
import type { CellDetail } from "@/lib/evidence/detail";
import { paths } from "@/lib/paths";

type State = { kind: "loading" } | { kind: "failed" } | { kind: "ready"; cell: CellDetail };

/** The claims of one cell, fetched when it is opened. */
export function OpenCell({
  capability,
  option,
  hideInterested,
  onClose,
}: {
  capability: string;
  option: string;
  hideInterested: boolean;
  onClose: () => void;
}) {
  const [state, setState] = useState<State>({ kind: "loading" });

  useEffect(() => {
    const leave = new AbortController();
    const address = paths.cellClaims(capability, option, hideInterested);
    fetch(address, { signal: leave.signal })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText))))
      .then((body: { cells: CellDetail[] }) => {
        const [cell] = body.cells;
        setState(cell ? { kind: "ready", cell } : { kind: "failed" });
      })
      .catch(() => {
        if (!leave.signal.aborted) setState({ kind: "failed" });
      });
    return () => leave.abort();
  }, [capability, option, hideInterested]);

  const page = paths.capability(capability, option);
  if (state.kind === "loading")
    return (
      <div className="dt">
        <p className="note" role="status">
          Loading the claims
        </p>
      </div>
    );
  if (state.kind === "failed")
    return (
      <div className="dt">
        <p role="alert">
          The claims could not be loaded. <a href={page}>Open their page instead</a>
        </p>
      </div>
    );
  return (
    <CellDetailView
      cell={state.cell}
      heading={
        <>
          <h2 className="t3">
            {state.cell.option.name}: {state.cell.capability.name}
          </h2>
          <p className="row note">
            <a href={page}>Open as a page</a>
            <button className="btn plain" type="button" onClick={onClose}>
              Close
            </button>
          </p>
        </>
      }
    />
  );
}
