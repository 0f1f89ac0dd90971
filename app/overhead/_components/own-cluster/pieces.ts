import { formatNumber } from "@/lib/format/quantity";
import type { Source } from "./protocol";

/** Longer than this, in characters, a text stays out of the field: a field of megabytes answers no key. */
export const mostInField = 200_000;
const linesShown = 3;
const charactersShown = 120;

/** What was given apart from the field: a long text, or a file. */
export interface Piece {
  id: number;
  /** `8.1 MB pasted`, `cluster.json, 20 MB`. */
  label: string;
  /** Its first lines, shortened; empty for a file. */
  head: string;
  source: Source;
}

/** A text that is too long for the field. */
export function pastedPiece(id: number, text: string): Piece {
  const head = text
    .slice(0, linesShown * 1_000)
    .split("\n", linesShown)
    .map((line) => (line.length > charactersShown ? `${line.slice(0, charactersShown)}…` : line))
    .join("\n");
  return { id, label: `${sizeText(text.length)} pasted`, head, source: text };
}

export function filePiece(id: number, file: File): Piece {
  return { id, label: `${file.name}, ${sizeText(file.size)}`, head: "", source: file };
}

/** `8.1 MB`, `210 kB`: decimal, as file managers count. */
export function sizeText(bytes: number): string {
  return bytes < 1_000_000
    ? `${formatNumber(Math.ceil(bytes / 1_000), 0)} kB`
    : `${formatNumber(bytes / 1_000_000, 1)} MB`;
}
