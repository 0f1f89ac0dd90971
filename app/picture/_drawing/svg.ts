import { createHash } from "node:crypto";
import { createElement, Fragment, isValidElement, type ReactElement, type ReactNode } from "react";
import satori from "satori";
import { htmlText } from "@/lib/export/html";
import { drawable, plexFonts } from "./fonts";

/** What a picture is, and for those who do not see it what it says. */
export interface Picture {
  /** In px; the height follows from the content. */
  width: number;
  title: string;
  /** The finding, as a sentence. */
  says: string;
  drawn: ReactElement;
}

/** Narrower than Plex or about as wide; whichever is there takes just the room that was measured for it. */
const family = "'IBM Plex Sans','Segoe UI','Helvetica Neue',Arial,sans-serif";

/**
 * A picture as SVG that stands by itself: presentation attributes only, no style, no script, nothing from elsewhere.
 *
 * The layout engine measures and breaks the lines; what it would write is left aside but for the text. As paths, text
 * of a matrix weighs 1.8 MB, as text under a tenth of that, and it can be searched and copied. Each line says how wide it was
 * measured (`textLength`), so that it keeps its place in another typeface too. Marks are written once and used.
 */
export async function svgOf({ width, title, says, drawn }: Picture): Promise<string> {
  const boxes: Box[] = [];
  const laidOut = await satori(withoutDrawings(drawn), {
    ...{ width, fonts: plexFonts(), embedFont: false },
    onNodeDetected: (node) => boxes.push(node),
  });
  const height = Number(/ height="(\d+)"/.exec(laidOut)?.[1] ?? 0);
  const { renderToStaticMarkup } = await import("react-dom/server");
  // Pictures may stand beside one another in one document, where ids must not meet.
  const own = `wm${createHash("sha256").update(laidOut).digest("hex").slice(0, 8)}`;
  const marks = marksIn(boxes, own, (node) => renderToStaticMarkup(node));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${own}-title ${own}-desc">`,
    `<title id="${own}-title">${htmlText(drawable(title))}</title>`,
    `<desc id="${own}-desc">${htmlText(drawable(says))}</desc>`,
    ...grounds(boxes),
    marks.defined.length > 0 ? `<defs>${marks.defined.join("")}</defs>` : "",
    ...marks.used,
    `<g font-family="${family}" text-rendering="geometricPrecision">`,
    ...linesIn(laidOut).map(textElement),
    "</g></svg>",
  ].join("");
}

// --

/** What the layout engine tells of an element. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
  props: Readonly<Record<string, unknown>>;
}

function grounds(boxes: readonly Box[]): string[] {
  return boxes.flatMap(({ left, top, width, height, props: { style } }) => {
    const colour = valueIn(style, "background");
    return typeof colour === "string" && width > 0 && height > 0
      ? `<rect x="${short(left)}" y="${short(top)}" width="${short(width)}" height="${short(height)}" fill="${colour}"/>`
      : [];
  });
}

/** Every drawing: what occurs often is defined once. */
function marksIn(boxes: readonly Box[], own: string, write: (node: ReactNode) => string) {
  const names = new Map<string, string>();
  const used = boxes.flatMap(({ left, top, props: { drawing } }) => {
    if (!isDrawing(drawing)) return [];
    const { viewBox, width, height, children } = drawing.props;
    const symbol = ` viewBox="${viewBox}">${write(createElement(Fragment, null, children))}</symbol>`;
    const id = names.get(symbol) ?? `${own}-${names.size}`;
    names.set(symbol, id);
    return `<use href="#${id}" x="${short(left)}" y="${short(top)}" width="${width}" height="${height}"/>`;
  });
  return { defined: [...names].map(([symbol, id]) => `<symbol id="${id}"${symbol}`), used };
}

interface Line {
  x: number;
  y: number;
  /** Without the space behind it. */
  width: number;
  /** Where the next word would begin. */
  end: number;
  size: string;
  weight: string;
  fill: string;
  /** Escaped, as the layout engine wrote it. */
  text: string;
}

const word =
  /<text x="([-\d.e]+)" y="([-\d.e]+)" width="([-\d.e]+)"[^>]*? font-weight="(\w+)"[^>]*? font-size="([\d.]+)"[^>]*? fill="([^"]+)"[^>]*>([^<]*)<\/text>/g;

/** In ems: two words of a line may be moved together; whatever stands beside a line is farther off. */
const mostKerning = 0.2;

/** The engine writes word by word: those that follow one another in a line become one. */
function linesIn(svg: string): Line[] {
  const lines: Line[] = [];
  for (const [, x, y, width, weight = "", size = "", fill = "", text = ""] of svg.matchAll(word)) {
    const end = Number(x) + Number(width);
    const next = { x: Number(x), y: Number(y), width: Number(width), end, weight, size, fill, text };
    const last = lines.at(-1);
    const follows =
      last?.y === next.y &&
      Math.abs(last.end - next.x) < mostKerning * Number(size) &&
      [last.size === size, last.weight === weight, last.fill === fill].every(Boolean);
    if (last && follows) {
      last.text += next.text;
      last.end = next.end;
      if (next.text.trim() !== "") last.width = next.end - last.x;
    } else if (next.text.trim() !== "") lines.push(next);
  }
  return lines.map((line) => ({ ...line, text: line.text.trimEnd() }));
}

function textElement({ x, y, width, size, weight, fill, text }: Line): string {
  const bold = weight === "600" ? ' font-weight="600"' : "";
  const fitted = text.length > 1 ? ` textLength="${short(width)}" lengthAdjust="spacingAndGlyphs"` : "";
  return `<text x="${short(x)}" y="${short(y)}" font-size="${size}"${bold} fill="${fill}"${fitted}>${text}</text>`;
}

/** The layout engine would write each drawing out by itself, which takes ten times as long as all the rest. */
function withoutDrawings(node: ReactNode): ReactNode {
  if (Array.isArray(node)) return node.map((one: ReactNode) => withoutDrawings(one));
  if (isDrawing(node)) {
    const { width, height } = node.props;
    return createElement("div", { ...{ drawing: node }, style: { width, height, flexShrink: 0 } });
  }
  if (!isValidElement<{ children?: ReactNode }>(node)) return node;
  const { children, ...props } = node.props;
  return createElement(node.type, { ...props, key: node.key }, withoutDrawings(children));
}

type Drawing = ReactElement<{ viewBox: string; width: number; height: number; children?: ReactNode }>;

const isDrawing = (node: unknown): node is Drawing => isValidElement(node) && node.type === "svg";

const short = (value: number) => String(Math.round(value * 10) / 10);

function valueIn(thing: unknown, key: string): unknown {
  return typeof thing === "object" && thing !== null ? Object.entries(thing).find(([name]) => name === key)?.[1] : null;
}
