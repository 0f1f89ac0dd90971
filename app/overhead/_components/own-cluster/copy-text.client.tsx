"use client";

import { useRef, useState } from "react";
import { copyOut, selectAll } from "../../../_components/copy-out";

/** A command and a button that copies it. Where copying is refused, it is selected instead. */
export function CopyText({ text, label }: { text: string; label: string }) {
  const [said, setSaid] = useState("");
  const code = useRef<HTMLElement>(null);

  async function copy() {
    if (!code.current) return;
    const done = await copyOut({ text }, code.current);
    if (!done) selectAll(code.current);
    setSaid(done ? "Copied" : "Selected: copy it with your keyboard");
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
