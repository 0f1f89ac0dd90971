"use client";

import { useId, useRef, useState } from "react";

/**
 * Copies the absolute address of a view. Where the clipboard is out of reach (plain http, a frame),
 * the address is shown selected, to be copied by hand.
 *
 * @param href the view's canonical address on this server.
 */
export function CopyLink({ href, label }: { href: string; label: string }) {
  const [state, setState] = useState<"idle" | "copied" | "byHand">("idle");
  const field = useRef<HTMLInputElement>(null);
  const id = useId();

  async function copy() {
    const address = new URL(href, window.location.href).href;
    try {
      await navigator.clipboard.writeText(address);
      setState("copied");
    } catch {
      setState("byHand");
      requestAnimationFrame(() => {
        if (!field.current) return;
        field.current.value = address;
        field.current.select();
      });
    }
  }

  return (
    <span className="row">
      {state === "byHand" && (
        <span>
          <label className="vh" htmlFor={id}>
            Link to this view
          </label>
          <input id={id} ref={field} type="text" readOnly />
        </span>
      )}
      <button className="btn needs-script" type="button" onClick={copy}>
        {state === "copied" ? "Link copied" : label}
      </button>
      <a className="btn no-script-only" href={href}>
        Link to this view
      </a>
      <span className="vh" role="status">
        {state === "copied" && "Link copied"}
        {state === "byHand" && "The link is selected: copy it with your keyboard."}
      </span>
    </span>
  );
}
