import type { ClusterReading } from "@/lib/cluster/reading";

/** What page and worker say to each other. Both run in the reader's browser; nothing of it goes further. */

/** A text that was pasted, or a file. */
export type Source = string | Blob;

export interface ReadRequest {
  sources: readonly Source[];
}

export interface ReadProgress {
  /** Of what was given, in bytes; of a pasted text, in characters. */
  done: number;
  total: number;
  rows: number;
}

export type ReadReply =
  | ({ kind: "progress" } & ReadProgress)
  | { kind: "result"; reading: ClusterReading }
  /** A file that cannot be opened, for one. */
  | { kind: "failed" };

/** So long is a source, by the same measure as progress. */
export const lengthOf = (source: Source) => (typeof source === "string" ? source.length : source.size);
