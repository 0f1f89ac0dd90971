"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { Section } from "@/components/ui/section";
import { type Filling, fillFrom, textsBefore } from "@/lib/cluster/fill";
import { formatExact, many } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import type { OverheadInputs } from "@/lib/overhead/calculation";
import { numberFields } from "@/lib/overhead/fields";
import { Commands } from "./commands";
import { Findings, Told } from "./findings";
import { Give } from "./give";
import { filePiece, type Piece, pastedPiece } from "./pieces";
import { Progress } from "./progress";
import { type ReadingState, useClusterReading } from "./use-cluster-reading";

/** Numbers that were used, and what stood in their fields before the first of them. */
interface Used {
  filling: Filling;
  before: Record<string, string>;
}

/**
 * The calculator filled in from the reader's own cluster. What is pasted or dropped is read by a worker in this browser
 * and goes nowhere; only numbers leave this section, by `onFill`.
 *
 * @param entered what the fields hold, so that using the numbers can be undone.
 * @param onFill takes parameters by name, as texts for the fields; an empty text empties a field.
 */
export function OwnCluster({
  inputs,
  entered,
  onFill,
}: {
  inputs: OverheadInputs;
  entered: Readonly<Record<string, string>>;
  onFill: (values: Record<string, string>) => void;
}) {
  const [typed, setTyped] = useState("");
  const [pieces, setPieces] = useState<readonly Piece[]>([]);
  const next = useRef(0);
  const sources = useMemo(() => [...(typed ? [typed] : []), ...pieces.map(({ source }) => source)], [typed, pieces]);
  const { state, stop } = useClusterReading(sources);
  const reading = state.kind === "done" ? state.reading : null;
  const filling = useMemo(() => reading && fillFrom(reading, inputs), [reading, inputs]);
  const [used, setUsed] = useState<Used | null>(null);
  const usable = filling && Object.keys(filling.values).length > 0 && used?.filling !== filling ? filling : null;

  const actions = useRef<HTMLDivElement>(null);
  const acted = useRef(false);
  // The button that was pressed goes: what can be done next takes its place for the keyboard.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the buttons have changed
  useEffect(() => {
    if (acted.current) actions.current?.querySelector("button")?.focus();
  }, [used]);

  function use(now: Filling) {
    acted.current = true;
    setUsed({ filling: now, before: { ...textsBefore(now, entered), ...used?.before } });
    onFill({ ...now.values });
  }

  function undo({ before }: Used) {
    onFill(before);
    setUsed(null);
  }

  function clear() {
    setTyped("");
    setPieces([]);
  }

  return (
    <Section title="Your own cluster" id="own-cluster" className="own no-print">
      <p className="body">
        Run any of these commands and paste what they give: your numbers take the place of the calculator’s. The
        commands only read.
      </p>
      <Commands />
      <Give
        typed={typed}
        pieces={pieces}
        onTyped={setTyped}
        onLong={(text) => setPieces((so) => [...so, pastedPiece(next.current++, text)])}
        onFiles={(files) => setPieces((so) => [...so, ...files.map((file) => filePiece(next.current++, file))])}
        onRemove={(id) => setPieces((so) => so.filter((piece) => piece.id !== id))}
      />
      {state.kind === "reading" && <Progress progress={state} onStop={stop} />}
      {reading && <Told messages={reading.messages} />}
      {filling && filling.lines.length > 0 && <Findings lines={filling.lines} />}
      <p role="status">{outcome(state, filling, used)}</p>
      {filling && <p className="note">{staying(filling, entered)}</p>}
      <div className="row" ref={actions}>
        {usable && (
          <button className="btn primary" type="button" onClick={() => use(usable)}>
            Use these numbers
          </button>
        )}
        {used && (
          <button className="btn" type="button" onClick={() => undo(used)}>
            Undo
          </button>
        )}
        {sources.length > 0 && (
          <button className="btn plain" type="button" onClick={clear}>
            Clear
          </button>
        )}
      </div>
    </Section>
  );
}

// --

/** Sizes that the text does not tell and nobody has entered: what is reckoned from them compares with nothing measured. */
function staying({ values }: Filling, entered: Readonly<Record<string, string>>): string {
  const left = (["nodes", "services", "rps"] as const).filter((name) => !values[name] && !entered[name]);
  if (left.length === 0) return "";
  const told = left.map(
    (name) => `${numberFields[name].label.toLowerCase()} ${formatExact(numberFields[name].absent)}`,
  );
  const rps = left.includes("rps")
    ? " Measured CPU compares with that of other options only once your own requests are entered."
    : "";
  return `Not in this text, so still our defaults: ${listOf(told)}.${rps}`;
}

/** What a screen reader hears, and everybody reads. */
function outcome(state: ReadingState, filling: Filling | null, used: Used | null): string {
  if (state.kind === "failed") return "It could not be read: the file may have moved. Nothing was changed.";
  if (state.kind === "stopped") return "Stopped. Nothing was changed.";
  const fields = many(Object.keys((used?.filling ?? filling)?.values ?? {}).length, "field");
  if (used && (filling === null || filling === used.filling))
    return `${fields} filled in. The numbers are part of this page’s address now.`;
  if (!filling) return "";
  const found = Object.keys(filling.values).length;
  return found > 0 ? `${many(found, "field")} can be filled in.` : "Nothing in it fills in a field.";
}
