import { type DocumentReader, readDocument } from "./document-reader";
import { createInventory } from "./inventory";
import { createMessages, told } from "./messages";
import type { ClusterReading, InputKind } from "./reading";
import { survey } from "./survey";
import { readTables } from "./table-reader";

export interface ClusterReader {
  /** Takes the next part of the text, cut anywhere. */
  feed(chunk: string): void;
  /** The next part belongs to another text: what is open ends here. */
  divide(): void;
  /** Rows and objects read so far. */
  readonly rows: number;
  /** Ends the text. To be called once. */
  end(): ClusterReading;
}

/** A line longer than this is no row of a table; only its beginning is looked at. */
const longestLine = 20_000;
/** Where a document begins: a brace at the beginning of a line, with a name or nothing in it. */
const opening = /^\{\s*(["}]|$)/;
/** Inside a document that never ended, the line where the next thing begins. */
const nextThing = /\n(?=\{|(?:NAMESPACE|NAME|POD)[ \t])/g;
const lookAhead = 12;
/** So much of a line shows whether a document begins there. */
const lookIn = 200;

/**
 * Reads what commands gave about a cluster: tables of kubectl, Kubernetes objects as JSON, answers of Prometheus, one
 * after another in any order. Piece by piece, so that a hundred thousand pods need no text and no object of that size.
 * Never throws: what cannot be used is told, and what was read before it is kept.
 */
export function createClusterReader(): ClusterReader {
  const inventory = createInventory();
  const messages = createMessages();
  const seen = new Map<InputKind, number>();
  let [rows, blank] = [0, true];
  const count = (kind: InputKind) => {
    rows++;
    seen.set(kind, (seen.get(kind) ?? 0) + 1);
  };
  const tables = readTables(inventory, messages, count);
  let open: DocumentReader | null = null;
  let pending = "";
  // The rest of a line that was too long.
  let passing = false;

  function closeDocument() {
    open?.end();
    open = null;
  }

  /** Reads on in the open document. Keeps back what might be the beginning of the next thing. */
  function inDocument(document: DocumentReader, last: boolean): boolean {
    nextThing.lastIndex = 0;
    const found = nextThing.exec(pending);
    const newline = pending.indexOf("\n", Math.max(0, pending.length - lookAhead));
    const to = found ? found.index + 1 : last || newline < 0 ? pending.length : newline;
    const rest = document.write(pending.slice(0, to));
    const behind = pending.slice(to);
    pending = rest === null ? behind : rest + behind;
    if (rest !== null || found) closeDocument();
    return rest !== null || found !== null;
  }

  /** Reads one line. False when there is none to read yet. */
  function inText(last: boolean): boolean {
    const head = pending.slice(0, lookIn);
    if (!passing && !last && /^\{\s*$/.test(head) && head.length < lookIn) return false;
    if (!passing && opening.test(head)) {
      tables.end(false);
      open = readDocument(inventory, messages, count);
      return true;
    }
    const end = pending.indexOf("\n");
    if (end < 0 && !last && pending.length < longestLine) return false;
    const to = end < 0 ? pending.length : end;
    const line = pending.slice(0, Math.min(to, longestLine)).replace(/\r$/, "");
    pending = pending.slice(to + 1);
    if (!passing && (line !== "" || !last)) tables.line(line);
    passing = end < 0 && !last;
    return pending !== "";
  }

  function read(last: boolean) {
    while (pending !== "" && (open ? inDocument(open, last) : inText(last)));
  }

  function divide() {
    const cut = pending !== "" && open === null;
    read(true);
    closeDocument();
    tables.end(cut);
    [pending, passing] = ["", false];
  }

  return {
    feed(chunk) {
      blank &&= chunk.trim() === "";
      pending += pending === "" ? chunk.replace(/^\uFEFF/, "") : chunk;
      read(false);
    },
    divide,
    get rows() {
      return rows;
    },
    end() {
      divide();
      if (blank) messages.problem(told.empty);
      const found = survey(inventory, messages);
      if (rows === 0 && messages.list().length === 0) messages.problem(told.nothing);
      const inputs = [...seen].map(([kind, number]) => ({ kind, rows: number }));
      return { inputs, messages: messages.list(), ...found };
    },
  };
}
