import { type CSSProperties, createElement, type ReactElement, type ReactNode } from "react";
import { optionShapes } from "@/components/evidence/option-sprite";
import { iconShapes } from "@/components/ui/icon";
import { supportWord } from "@/lib/evidence/words";
import type { Relevance } from "@/lib/schema/compliance-vocabulary";
import type { Support } from "@/lib/schema/vocabulary";
import { drawable } from "./fonts";
import { type Colours, optionColour } from "./palette";

/**
 * What pictures are made of. They have no style sheet, so styles stand here. Rules are boxes of one pixel and not
 * borders: a border would take a kilobyte of clip paths.
 */

/** A flex box: the renderer wants every element with children to say what it is. */
export function box(style: CSSProperties, ...children: ReactNode[]): ReactElement {
  return createElement("div", { style: { display: "flex", boxSizing: "border-box", ...style } }, ...children);
}

/** Boxes under one another. */
export const column = (style: CSSProperties, ...children: ReactNode[]) =>
  box({ flexDirection: "column", ...style }, ...children);

/** Text, wrapped where its box ends; with `lines`, what is longer ends in an ellipsis. */
export function words(text: string, style: CSSProperties = {}, lines?: number): ReactElement {
  const clamp = lines ? ({ lineClamp: lines, overflow: "hidden" } as const) : {};
  return createElement(
    "div",
    { style: { display: "block", boxSizing: "border-box", overflowWrap: "break-word", ...clamp, ...style } },
    drawable(text),
  );
}

/** A drawing in its own coordinates. */
export function drawing(width: number, height: number, view: string, ...shapes: ReactNode[]): ReactElement {
  return createElement("svg", { width, height, viewBox: view, style: { flexShrink: 0 } }, ...shapes);
}

export const rule = (colour: string, style: CSSProperties = {}) => box({ height: 1, background: colour, ...style });

export function optionMark(colours: Colours, option: string, size = 11): ReactElement {
  const colour = optionColour(colours, option);
  return drawing(
    size,
    size,
    "0 0 10 10",
    createElement("g", { fill: colour, stroke: colour }, optionShapes[option] ?? null),
  );
}

/** @param wraps a name may take several lines, as at the head of a narrow column. */
export function optionName(
  colours: Colours,
  { id, name }: { id: string; name: string },
  { size = 13, wraps = false }: { size?: number; wraps?: boolean } = {},
): ReactElement {
  const mark = Math.round(size * 0.85);
  return box(
    { alignItems: "flex-start", fontSize: size, fontWeight: 600, lineHeight: 1.25 },
    box(
      { marginTop: Math.round((size * 1.25 - mark) / 2), marginRight: Math.round(size * 0.5) },
      optionMark(colours, id, mark),
    ),
    words(name, wraps ? { flexShrink: 1 } : { whiteSpace: "nowrap" }),
  );
}

/** The shape of a state in its colour. Its word must stand by it, or in a legend. */
export function stateMark(colours: Colours, support: Support, size = 15): ReactElement {
  const colour = colours[`st-${support}`];
  return drawing(size, size, "0 0 16 16", iconShapes[support](colour, colours.paper));
}

export function stateWord(colours: Colours, support: Support, size = 13): ReactElement {
  return box(
    { alignItems: "center", fontSize: size, fontWeight: 600, color: colours[`st-${support}`] },
    stateMark(colours, support, Math.round(size * 1.15)),
    words(supportWord[support], { marginLeft: Math.round(size * 0.5), whiteSpace: "nowrap" }),
  );
}

/** As on the pages, ink only: relevance is no state of an option and must not look like one. */
export function relevanceMark(colours: Colours, relevance: Relevance, size = 12): ReactElement {
  const ring = createElement("circle", { key: "ring", cx: 6, cy: 6, r: 5, fill: "none", stroke: colours.ink });
  const on = { fill: colours.ink };
  const shapes: Record<Relevance, ReactNode> = {
    direct: createElement("circle", { cx: 6, cy: 6, r: 5.5, ...on }),
    supporting: [ring, createElement("path", { key: "half", d: "M6 1a5 5 0 0 1 0 10z", ...on })],
    evidence: [ring, createElement("circle", { key: "dot", cx: 6, cy: 6, r: 1.6, ...on })],
    none: createElement("circle", { cx: 6, cy: 6, r: 5, fill: "none", stroke: colours.ink, strokeDasharray: "1.8 2" }),
  };
  return drawing(size, size, "0 0 12 12", shapes[relevance]);
}

/** The product's squares. */
export function logo(colours: Colours, size: number): ReactElement {
  return drawing(
    size,
    size,
    "0 0 16 16",
    createElement("path", { d: "M1 1h4v4H1zM11 1h4v4h-4zM6 6h4v4H6zM1 11h4v4H1zM11 11h4v4h-4z", fill: colours.ink }),
  );
}
