import { tableHtml } from "@/lib/embed/table-html";

/** A view for pasting: as Markdown where there is one, else as lines of text; and its tables as HTML, if it has any. */
interface Tables {
  text: string;
  html?: string;
}

/**
 * Reads the tables out of the embed's document, which nothing in runs, and the Markdown beside it.
 *
 * @param link the page, absolute: what is pasted says where it is from.
 * @returns null where there is neither.
 * @throws Error where the server does not give them.
 */
export async function readTables(embed: string, markdown: string | null, link: string): Promise<Tables | null> {
  const [page, text] = await Promise.all([textOf(embed), markdown === null ? null : textOf(markdown)]);
  const document = new DOMParser().parseFromString(page, "text/html");
  // A table within another is part of it.
  const tables = [...document.querySelectorAll("table")].filter((table) => !table.parentElement?.closest("table"));
  if (tables.length === 0) return text === null ? null : { text };
  const origin = window.location.origin;
  const cleaned = tables.map((table) => tableHtml(table, origin));
  const from = Object.assign(document.createElement("a"), { href: link, textContent: link });
  return {
    html: `${cleaned.join("<br>")}<p>From ${from.outerHTML}</p>`,
    text: text ?? `${cleaned.map(linesOf).join("\n\n")}\n\nFrom ${link}\n`,
  };
}

// --

async function textOf(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

/** Cells apart by tabs, as spreadsheets take them. */
function linesOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const words = (cell: Element): string => {
    const items = [...cell.querySelectorAll("li")];
    return items.length > 0 ? items.map(words).join("; ") : (cell.textContent ?? "").replace(/\s+/g, " ").trim();
  };
  return [...body.querySelectorAll("tr")].map((row) => [...row.cells].map(words).join("\t")).join("\n");
}
