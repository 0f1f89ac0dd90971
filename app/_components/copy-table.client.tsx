"use client";

import { useRef, useState } from "react";
import type { TableSource } from "@/components/share/fields";
import { copyOut, selectAll } from "./copy-out";
import { readTables } from "./read-tables";

/** Copies the tables of a view as HTML and as text. Where copying is refused, the text is shown selected. */
export function CopyTable(source: TableSource) {
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);

  async function copy() {
    setSaid("");
    setByHand(null);
    try {
      const tables = await readTables(source);
      if (!tables) return setSaid("This view holds no table.");
      if (!button.current) return;
      const done = await copyOut(tables, button.current);
      setSaid(done ? "Table copied" : "The text is selected: copy it with your keyboard.");
      if (!done) setByHand(tables.text);
    } catch {
      setSaid("The table could not be read from this server. Try again.");
    }
  }

  return (
    <>
      <button className="btn needs-script" type="button" ref={button} onClick={copy}>
        {said === "Table copied" ? said : "Copy as a table"}
      </button>
      <span className={["", "Table copied"].includes(said) ? "vh" : "note"} role="status">
        {said}
      </span>
      {byHand !== null && (
        <textarea
          aria-label="The table as text"
          rows={6}
          value={byHand}
          readOnly
          ref={(field) => {
            if (field) selectAll(field);
          }}
        />
      )}
    </>
  );
}
