"use client";

import { useEffect, useId, useRef, useState } from "react";
import { copyOut, selectAll } from "./copy-out";
import { originHandedOut } from "./handed-out";

/**
 * Copies the absolute address of a view. Where copying is refused, the address is shown selected, to be copied by hand.
 *
 * @param href the view's canonical address on this server: path and query.
 */
export function CopyLink({ href, label }: { href: string; label: string }) {
  const [state, setState] = useState<"idle" | "copied" | { byHand: string }>("idle");
  const button = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const byHand = typeof state === "object";
  useEffect(() => {
    if (byHand && field.current) selectAll(field.current);
  }, [byHand]);

  async function copy() {
    const text = new URL(href, originHandedOut()).href;
    if (!button.current) return;
    setState((await copyOut({ text }, button.current)) ? "copied" : { byHand: text });
  }

  return (
    <span className="row">
      {byHand && (
        <span>
          <label className="vh" htmlFor={id}>
            Link to this view
          </label>
          <input id={id} ref={field} type="text" value={state.byHand} readOnly />
        </span>
      )}
      <button className="btn needs-script" type="button" onClick={copy} ref={button}>
        {state === "copied" ? "Link copied" : label}
      </button>
      <a className="btn no-script-only" href={href}>
        Link to this view
      </a>
      <span className="vh" role="status">
        {state === "copied" && "Link copied"}
        {byHand && "The link is selected: copy it with your keyboard."}
      </span>
    </span>
  );
}
