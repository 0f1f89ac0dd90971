import { htmlText } from "@/lib/export/html";

/** As much of a document's node as the cleaning needs: a browser's own nodes fit. */
export interface TableNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly nodeValue: string | null;
  readonly childNodes: ArrayLike<TableNode>;
  getAttribute?(name: string): string | null;
}

/**
 * A table as plain HTML that editors take over when it is pasted: no class, no style, no script and no picture. A mark
 * leaves its words; a link leads to this server from wherever it stands.
 *
 * @param origin of this server, for links.
 */
export function tableHtml(table: TableNode, origin: string): string {
  return html(table, origin).trim();
}

// --

const [element, text] = [1, 3];

/** Elements kept, each with the attributes that matter. All others give way to what is in them. */
const kept: Readonly<Record<string, readonly string[]>> = {
  table: [],
  caption: [],
  thead: [],
  tbody: [],
  tfoot: [],
  tr: [],
  th: ["scope", "colspan", "rowspan"],
  td: ["colspan", "rowspan"],
  a: ["href"],
  b: [],
  strong: [],
  em: [],
  code: [],
  ul: [],
  ol: [],
  li: [],
  p: [],
  br: [],
};

/** Marks what only explains the look of a table: keys to colours, bars beside numbers. */
const screenOnly = "data-screen-only";

const dropped = new Set(["script", "style", "template", "button", "input", "select", "noscript", "iframe"]);
/** Between these, white space is nothing but layout of the source. */
const structure = new Set(["table", "thead", "tbody", "tfoot", "tr", "ul", "ol"]);
/** What would run together with its neighbour once its element is gone. */
const apart = new Set(["div", "span", "dt", "dd", "summary"]);

function html(node: TableNode, origin: string): string {
  if (node.nodeType === text) return htmlText((node.nodeValue ?? "").replace(/\s+/g, " "));
  if (node.nodeType !== element) return "";
  const name = node.nodeName.toLowerCase();
  if (dropped.has(name) || attribute(node, "hidden") !== null) return "";
  if (name === "svg" || name === "img") return htmlText(attribute(node, "aria-label") ?? attribute(node, "alt") ?? "");
  if (attribute(node, "aria-hidden") === "true" || attribute(node, screenOnly) !== null) return "";
  const children = Array.from(node.childNodes)
    .filter((child) => !structure.has(name) || child.nodeType === element)
    .map((child) => html(child, origin))
    .join("");
  const attributes = Object.hasOwn(kept, name) ? kept[name] : undefined;
  if (!attributes) return apart.has(name) ? ` ${children} `.replace(/ +/g, " ") : children;
  if (name === "br") return "<br>";
  const written = attributes.map((key) => attributeText(key, attribute(node, key), origin)).join("");
  const inside = ["th", "td", "caption"].includes(name) ? children.replace(/ +/g, " ").trim() : children;
  return `<${name}${written}>${inside}</${name}>`;
}

function attribute(node: TableNode, name: string): string | null {
  return node.getAttribute?.(name) ?? null;
}

function attributeText(name: string, value: string | null, origin: string): string {
  if (value === null) return "";
  if (name !== "href") return ` ${name}="${htmlText(value)}"`;
  if (!URL.canParse(value, `${origin}/`)) return "";
  const { protocol, href } = new URL(value, `${origin}/`);
  return protocol === "https:" || protocol === "http:" ? ` href="${htmlText(href)}"` : "";
}
