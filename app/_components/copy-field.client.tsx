"use client";

import { useId, useRef, useState } from "react";
import { copyOut, selectAll } from "./copy-out";

/** Text to take along, in a field that can be selected without any script, and a button that copies it. */
export function CopyField({ label, text, lines = 1 }: { label: string; text: string; lines?: number }) {
  // What is said holds for the text it was said of.
  const [said, setSaid] = useState<{ text: string; words: string }>({ text: "", words: "" });
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const words = said.text === text ? said.words : "";

  async function copy() {
    if (!button.current) return;
    const done = await copyOut({ text }, button.current);
    if (!done && field.current) selectAll(field.current);
    setSaid({ text, words: done ? "Copied" : "Selected: copy it with your keyboard" });
  }

  return (
    <div className="copy-field">
      <label htmlFor={id}>{label}</label>
      {lines === 1 ? (
        <input id={id} ref={field} type="text" value={text} readOnly />
      ) : (
        <textarea id={id} ref={field} rows={lines} value={text} readOnly spellCheck={false} />
      )}
      <button className="btn needs-script" type="button" ref={button} onClick={copy} aria-label={`Copy: ${label}`}>
        {words === "Copied" ? words : "Copy"}
      </button>
      <span className="vh" role="status">
        {words}
      </span>
    </div>
  );
}
