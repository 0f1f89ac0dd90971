import { useCallback, useEffect, useRef, useState } from "react";
import type { ClusterReading } from "@/lib/cluster/reading";
import type { ReadProgress, ReadReply, ReadRequest, Source } from "./protocol";

/** Pause after the last key before a text is read, in ms. */
const typingPause = 300;

export type ReadingState =
  | { kind: "idle" }
  | ({ kind: "reading" } & ReadProgress)
  | { kind: "done"; reading: ClusterReading }
  | { kind: "stopped" }
  | { kind: "failed" };

/**
 * Reads sources in a worker whenever they change, and anew from the beginning: what is given together counts together.
 *
 * @param sources the same list as long as nothing changes.
 * @returns how far it is with these sources, and what stops it.
 */
export function useClusterReading(sources: readonly Source[]): { state: ReadingState; stop: () => void } {
  const [last, setLast] = useState<{ sources: readonly Source[]; state: ReadingState } | null>(null);
  const running = useRef<Worker | null>(null);
  useEffect(() => {
    if (sources.length === 0) return;
    const timer = setTimeout(() => {
      running.current = start(sources, (state) => setLast({ sources, state }));
    }, typingPause);
    return () => {
      clearTimeout(timer);
      running.current?.terminate();
    };
  }, [sources]);

  const stop = useCallback(() => {
    running.current?.terminate();
    setLast({ sources, state: { kind: "stopped" } });
  }, [sources]);
  // What was said of other sources says nothing of these.
  return { state: last?.sources === sources ? last.state : { kind: "idle" }, stop };
}

// --

/** Null, and said, where the browser starts no worker. */
function start(sources: readonly Source[], tell: (state: ReadingState) => void): Worker | null {
  try {
    const worker = new Worker(new URL("./read-cluster.worker.ts", import.meta.url), { type: "module" });
    worker.onmessage = ({ data }: MessageEvent<ReadReply>) => {
      if (data.kind === "progress") return tell({ ...data, kind: "reading" });
      worker.terminate();
      tell(data.kind === "result" ? { kind: "done", reading: data.reading } : data);
    };
    worker.onerror = () => tell({ kind: "failed" });
    worker.postMessage({ sources } satisfies ReadRequest);
    return worker;
  } catch {
    tell({ kind: "failed" });
    return null;
  }
}
