"use client";

import { useRef, useState } from "react";

/** A command and a button that copies it. Where the clipboard is out of reach, it is selected instead. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const [said, setSaid] = useState("");
  const code = useRef<HTMLElement>(null);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      if (code.current) window.getSelection()?.selectAllChildren(code.current);
      setSaid("Selected: copy it with your keyboard");
    }
  }

  return (
    <div className="copied">
      <code className="cmd" ref={code}>
        {text}
      </code>
      <button className="btn" type="button" onClick={copy} aria-label={`Copy: ${label}`}>
        {said === "Copied" ? said : "Copy"}
      </button>
      <span className="vh" role="status">
        {said}
      </span>
    </div>
  );
}
