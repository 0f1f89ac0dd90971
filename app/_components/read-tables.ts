import type { TableSource } from "@/components/share/fields";
import { factsName, tableFrom } from "@/lib/embed/table-from";
import { tableHtml } from "@/lib/embed/table-html";
import { htmlText } from "@/lib/export/html";
import { originHandedOut } from "./handed-out";

/** A view for pasting: its sentence and its tables as HTML, where it has tables; as text its Markdown, else the same in lines. */
interface Tables {
  text: string;
  html?: string;
}

/**
 * Reads the tables out of the embed's document, which nothing in runs, and the Markdown beside it.
 *
 * @returns null where there is neither.
 * @throws Error where the server does not give them.
 */
export async function readTables({ embed, markdown, link, frozen }: TableSource): Promise<Tables | null> {
  const [page, text] = await Promise.all([textOf(embed), markdown === null ? null : textOf(markdown)]);
  // The policy of this page holds for what it parses too, and its browser would complain of the embed's own style.
  const document = new DOMParser().parseFromString(page.replace(/<style[\s\S]*?<\/style>/g, ""), "text/html");
  // A table within another is part of it.
  const tables = [...document.querySelectorAll("table")].filter((table) => !table.parentElement?.closest("table"));
  const facts = document.querySelector<HTMLMetaElement>(`meta[name="${factsName}"]`)?.content ?? "";
  const from = tableFrom(facts, link);
  // Markdown names its revision and the page of today: where it is to be that of then, it has to say so.
  const markdownText = text !== null && frozen ? `${text.trimEnd()}\n\n${from.text}\n` : text;
  if (tables.length === 0) return markdownText === null ? null : { text: markdownText };
  const origin = originHandedOut();
  const cleaned = tables.map((table) => tableHtml(table, origin));
  const said = [...document.querySelectorAll("header > :is(h1, p)")].map((one) => wordsOf(one)).filter(Boolean);
  return {
    html: `${said.map((one) => `<p>${htmlText(one)}</p>`).join("")}${cleaned.join("<br>")}${from.html}`,
    text: markdownText ?? `${[...said, ...cleaned.map(linesOf), from.text].join("\n\n")}\n`,
  };
}

// --

async function textOf(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return response.text();
}

const wordsOf = (element: Element) => (element.textContent ?? "").replace(/\s+/g, " ").trim();

/** Cells apart by tabs, as spreadsheets take them. */
function linesOf(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const words = (cell: Element): string => {
    const items = [...cell.querySelectorAll("li")];
    return items.length > 0 ? items.map(words).join("; ") : wordsOf(cell);
  };
  return [...body.querySelectorAll("tr")].map((row) => [...row.cells].map(words).join("\t")).join("\n");
}
