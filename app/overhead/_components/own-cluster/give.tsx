import { type ClipboardEvent, type DragEvent, useId, useState } from "react";
import { mostInField, type Piece } from "./pieces";

/** Where a reader gives texts: a field to paste into, files, or a drop. Long texts stay out of the field. */
export function Give({
  typed,
  pieces,
  onTyped,
  onLong,
  onFiles,
  onRemove,
}: {
  typed: string;
  pieces: readonly Piece[];
  onTyped: (text: string) => void;
  onLong: (text: string) => void;
  onFiles: (files: readonly File[]) => void;
  onRemove: (id: number) => void;
}) {
  const id = useId();
  const [over, setOver] = useState(false);

  /** Takes a text at a place of the field, on a line of its own: an output often ends without a line break. */
  function insert(text: string, from: number, to: number) {
    const before = typed.slice(0, from);
    onTyped(`${before}${before === "" || before.endsWith("\n") ? "" : "\n"}${text}${typed.slice(to)}`);
  }

  function pasted(event: ClipboardEvent<HTMLTextAreaElement>) {
    const text = event.clipboardData.getData("text/plain");
    const { selectionStart, selectionEnd } = event.currentTarget;
    const long = typed.length + text.length > mostInField;
    // A word or two is an edit, and the browser’s own.
    if (!long && !/\n|^\{/.test(text)) return;
    event.preventDefault();
    if (long) onLong(text);
    else insert(text, selectionStart, selectionEnd);
  }

  function dropped(event: DragEvent) {
    event.preventDefault();
    setOver(false);
    const text = event.dataTransfer.getData("text/plain");
    if (event.dataTransfer.files.length > 0) onFiles([...event.dataTransfer.files]);
    else if (typed.length + text.length > mostInField) onLong(text);
    else if (text) insert(text, typed.length, typed.length);
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way; the file button below is the first
    <div
      className="give"
      data-over={over || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <label htmlFor={`${id}-text`}>Output of these commands, one after another</label>
      <textarea
        id={`${id}-text`}
        rows={6}
        spellCheck={false}
        autoComplete="off"
        aria-describedby={`${id}-note`}
        value={typed}
        onChange={(event) => onTyped(event.target.value)}
        onPaste={pasted}
      />
      {pieces.length > 0 && (
        <ul className="pieces">
          {pieces.map(({ id: piece, label, head }) => (
            <li key={piece}>
              <span>{label}</span>
              <button
                className="btn plain"
                type="button"
                onClick={() => onRemove(piece)}
                aria-label={`Remove ${label}`}
              >
                Remove
              </button>
              {head && <pre className="cmd">{head}</pre>}
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <label htmlFor={`${id}-files`}>Or files</label>
        <input
          id={`${id}-files`}
          type="file"
          multiple
          onChange={(event) => {
            onFiles([...(event.target.files ?? [])]);
            // The same file, changed meanwhile, can be chosen again.
            event.target.value = "";
          }}
        />
        <span className="note">You can drop them here too.</span>
      </div>
      <p className="note" id={`${id}-note`}>
        It is read in this browser and sent nowhere. Numbers that you use become part of this page’s address, like all
        others you type.
      </p>
    </div>
  );
}
