import { type CSSProperties, createElement, type ReactNode } from "react";
import { optionShapes } from "@/components/evidence/option-sprite";
import type { Card } from "@/lib/decision/card";
import { drawable, plexFonts } from "./fonts";
import { colourOf, palette } from "./palette";
import { imageSize } from "./size";

const inset = 64;
/** In px; the longest names and shares have room beside the bars. */
const column = { name: 240, says: 150 } as const;
/** In px: a bar or a line of names; what unknown answers could change; what head, heading and confidence leave. */
const height = { row: 42, open: 82, free: 364 } as const;
const lineHeight = 1.16;
/** Width of a sign in bold type, to its size: on average 0.51, so lines are rather thought too full. */
const wideSign = 0.54;
const quiet = { fontSize: 22, color: palette["ink-3"] } as const;
const barWidth = imageSize.width - 2 * inset - column.name - column.says;

/**
 * The preview of a shared decision, as the bytes of a PNG. Pictures have no style sheet, so styles stand here; no file
 * is asked for but the fonts on this machine.
 */
export async function previewImage(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const picture = box(
    {
      ...{ flexDirection: "column", width: "100%", height: "100%", padding: `44px ${inset}px 40px` },
      ...{ background: palette.paper, color: palette.ink, fontFamily: "IBM Plex Sans" },
    },
    head(card.foot),
    verdict(card),
    stands(card),
  );
  // Out of the bundler’s sight: bundled, it would put half a kilobyte of loader into every page.
  const { ImageResponse } = await import(/* turbopackIgnore: true */ "next/og.js");
  const image = new ImageResponse(picture, { ...imageSize, fonts: plexFonts() });
  return new Uint8Array(await image.arrayBuffer());
}

// --

/** A flex box: the renderer wants every element with children to say what it is. */
function box(style: CSSProperties, ...children: ReactNode[]) {
  return createElement("div", { style: { display: "flex", ...style } }, ...children);
}

/** Text in at most so many lines; what is longer ends in an ellipsis. */
function text(words: string, lines: number, style: CSSProperties) {
  const clamp = { display: "block", lineClamp: lines, overflow: "hidden", wordBreak: "break-word" } as const;
  return box({ ...clamp, ...style }, drawable(words));
}

function head(foot: string) {
  const squares = createElement("path", {
    d: "M1 1h4v4H1zM11 1h4v4h-4zM6 6h4v4H6zM1 11h4v4H1zM11 11h4v4h-4z",
    fill: palette.ink,
  });
  return box(
    {
      justifyContent: "space-between",
      alignItems: "center",
      paddingBottom: 22,
      borderBottom: `2px solid ${palette.rule}`,
    },
    box(
      { alignItems: "center", fontSize: 30, fontWeight: 600, letterSpacing: "-0.015em" },
      createElement("svg", { width: 30, height: 30, viewBox: "0 0 16 16", style: { marginRight: 14 } }, squares),
      "whichmesh",
      box(
        { marginLeft: 24, fontSize: 24, fontWeight: 400, letterSpacing: 0, color: palette["ink-3"] },
        "Service mesh decision",
      ),
    ),
    box({ fontSize: 24, color: palette["ink-3"] }, drawable(foot)),
  );
}

function verdict(card: Card) {
  const { option, verdict, open, confidence } = card;
  const { size, lines } = typeFor(card);
  // As high as a line, so that the mark stands beside the first one.
  const beside = { alignItems: "center", height: lineHeight * size, marginRight: 0.4 * size };
  return box(
    { flexDirection: "column", flexGrow: 1, flexShrink: 1, justifyContent: "center", overflow: "hidden" },
    box(
      {},
      option ? box(beside, mark(option, Math.round(0.72 * size))) : null,
      text(verdict, lines, { flex: 1, fontSize: size, fontWeight: 600, lineHeight, letterSpacing: "-0.012em" }),
    ),
    open ? text(open, 2, { fontSize: 25, lineHeight: 1.3, marginTop: 14, color: palette["ink-2"] }) : null,
    text(confidence, 1, { fontSize: 26, lineHeight: 1.3, marginTop: 14, color: palette["ink-2"] }),
  );
}

/** The largest type in which a verdict has room, in px, and the lines there are of it. */
function typeFor({ option, verdict, open, shares }: Card): { size: number; lines: number } {
  const room = height.free - Math.max(2, shares.length) * height.row - (open ? height.open : 0);
  const type = [56, 46, 38, 32, 26].map((size) => {
    const lines = Math.floor(room / (size * lineHeight));
    const width = imageSize.width - 2 * inset - (option ? 1.2 * size : 0);
    const needed = Math.ceil(verdict.length / Math.floor(width / (size * wideSign)));
    return { size, lines, fits: needed <= Math.min(size > 40 ? 3 : 4, lines) };
  });
  return type.find(({ fits }) => fits) ?? { size: 26, lines: Math.floor(room / (26 * lineHeight)) };
}

function stands({ title, shares, others, names }: Card) {
  const edge = `2px solid ${palette.rule}`;
  return box(
    { flexDirection: "column" },
    box(
      { justifyContent: "space-between", paddingTop: 16, marginBottom: 6, borderTop: edge, ...quiet },
      box({}, drawable(title)),
      others ? box({}, drawable(others)) : null,
    ),
    ...shares.map(shareLine),
    box({ flexWrap: "wrap" }, ...names.map((one) => box({ height: height.row, marginRight: 24 }, nameOf(one, 22)))),
  );
}

function shareLine({ option, name, share, says }: Card["shares"][number]) {
  const filled = share > 0 ? Math.max(3, Math.round(barWidth * share)) : 0;
  return box(
    { alignItems: "center", height: height.row },
    box({ width: column.name }, nameOf({ option, name }, 25)),
    box(
      { width: barWidth, height: 20, background: palette.grid },
      box({ width: filled, height: 20, background: colourOf(option) }),
    ),
    box({ width: column.says, justifyContent: "flex-end", fontSize: 25 }, drawable(says)),
  );
}

function nameOf({ option, name }: { option: string; name: string }, fontSize: number) {
  return box(
    { alignItems: "center", fontSize, fontWeight: 600 },
    mark(option, 20),
    box({ marginLeft: 12, whiteSpace: "nowrap" }, drawable(name)),
  );
}

function mark(option: string, size: number) {
  const colour = colourOf(option);
  const drawing = { width: size, height: size, viewBox: "0 0 10 10", fill: colour, stroke: colour };
  return createElement("svg", drawing, optionShapes[option]);
}
