"use client";

import { startTransition, useDeferredValue, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { LateFirst } from "#late-first";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import type { openFolds, restoreFolds } from "./keep-open";
import type { LatePart, late } from "./late-parts";
import { useSettled } from "./use-settled";

/** The parts, and what keeps their folds as they were. */
type Parts = { late: typeof late; openFolds: typeof openFolds; restoreFolds: typeof restoreFolds };

/** The parts that come after the numbers, loaded once they are needed; null before, and where they cannot be loaded. */
export function useLateParts(wanted: boolean): Parts | null {
  const [parts, setParts] = useState<Parts | null>(null);
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    Promise.all([import("./late-parts"), import("./keep-open")]).then(
      ([{ late }, { openFolds, restoreFolds }]) => !gone && setParts({ late, openFolds, restoreFolds }),
      // What stands there says which numbers it is for.
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [wanted]);
  return parts;
}

/**
 * One of these parts: as the server made it until something changes; then, when the reader pauses, worked out here. What
 * is not yet up to date is marked.
 */
export function Late({
  part,
  parts,
  calculation,
  opened,
  onSeen,
  inputs,
}: {
  part: LatePart;
  parts: Parts | null;
  calculation: Calculation;
  /** What the page was opened with. */
  opened: Calculation;
  /** Set for a part that is worked out here as soon as it comes into view, since it can be moved in. */
  onSeen?: ((seen: boolean) => void) | undefined;
  inputs: OverheadInputs;
}) {
  const settled = useDeferredValue(useSettled(calculation));
  // What was worked out here once stays so: the server's markup is gone.
  const [own, setOwn] = useState(false);
  const [seen, setSeen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!onSeen || !place.current || !("IntersectionObserver" in window)) return;
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry?.isIntersecting) return;
      observer.disconnect();
      setSeen(true);
      onSeen(true);
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, [onSeen]);
  const folds = useRef<ReadonlyMap<string, boolean> | null>(null);
  const ready = parts !== null && (seen || settled !== opened);
  useEffect(() => {
    if (!ready || !parts) return;
    if (place.current) folds.current = parts.openFolds(place.current);
    // Long work: a key comes first.
    startTransition(() => setOwn(true));
  }, [ready, parts]);
  useLayoutEffect(() => {
    if (own && folds.current && place.current) parts?.restoreFolds(place.current, folds.current);
  }, [own, parts]);
  const Part = parts?.late[part];
  // The same until its numbers change: a key that has not come to rest renders no part again.
  const live = useMemo(() => Part && <Part calculation={settled} inputs={inputs} />, [Part, settled, inputs]);
  const stale = settled !== calculation || (settled !== opened && !own);
  return (
    <div className="until" aria-busy={stale} ref={place}>
      {own && live ? (
        <div className="results late">{live}</div>
      ) : (
        <LateFirst part={part} calculation={opened} inputs={inputs} />
      )}
    </div>
  );
}
