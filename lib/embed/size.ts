import type { EmbedView } from "./parameters";

/** Width and height of a frame in CSS pixels. */
export interface FrameSize {
  width: number;
  height: number;
}

/** The most that a page has room for, in CSS pixels; null where it does not say. */
export interface MostSize {
  width: number | null;
  height: number | null;
}

/** As wide as the text column of a usual wiki. */
const suggestedWidth = 800;

/**
 * Heights at that width. What is short stands in full; a whole matrix or framework is longer than a page of a wiki
 * wants to be and scrolls in its frame, unless the page follows the height that the embed tells it.
 */
const suggestedHeights: Record<EmbedView, number> = {
  matrix: 800,
  pair: 800,
  capability: 700,
  overhead: 640,
  compliance: 800,
  recommendation: 640,
};

/** The size that a frame should have where nobody measures: for iframe code and oEmbed. */
export function suggestedSize(view: EmbedView, most: MostSize = { width: null, height: null }): FrameSize {
  const { [view]: height } = suggestedHeights;
  return { width: Math.min(suggestedWidth, most.width ?? Infinity), height: Math.min(height, most.height ?? Infinity) };
}
