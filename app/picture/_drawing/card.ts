import type { ReactElement, ReactNode } from "react";
import { box, column, logo, words } from "./elements";
import { plexFonts } from "./fonts";
import { palettes } from "./palette";
import { imageSize } from "./size";

/** In px, left and right. */
export const cardInset = 64;
/** Width of what stands on a card. */
export const cardWidth = imageSize.width - 2 * cardInset;

const colours = palettes.light;

/** What a link to a page is shown with. Always light: who shows it does not say what it is shown on. */
export interface Card {
  /** What kind of page it is, in a word or two. */
  kind: string;
  title: string;
  /** The page's sentence. */
  says: string;
  foot: string;
  chart: ReactElement | null;
}

/** A card: title, sentence and, below, its chart. */
export function cardOf({ kind, title, says, foot, chart }: Card): ReactElement {
  const short = title.length <= 60;
  const said = { fontSize: chart ? 24 : 30, lineHeight: 1.32, marginTop: 14, color: colours["ink-2"] };
  return cardFrame(
    kind,
    foot,
    column(
      { flexGrow: 1, flexShrink: 1, justifyContent: "center", overflow: "hidden", padding: "10px 0" },
      words(
        title,
        { fontSize: chart ? (short ? 42 : 32) : short ? 60 : 48, fontWeight: 600, lineHeight: 1.16 },
        chart ? 2 : 4,
      ),
      words(says, said, chart ? 3 : 6),
    ),
    ...(chart ? [chart] : []),
  );
}

/** The head of every card, and what stands below it. */
export function cardFrame(kind: string, foot: string, ...children: ReactNode[]): ReactElement {
  return column(
    {
      ...{ width: "100%", height: "100%", padding: `44px ${cardInset}px 40px` },
      ...{ background: colours.paper, color: colours.ink, fontFamily: "IBM Plex Sans" },
    },
    box(
      {
        ...{ justifyContent: "space-between", alignItems: "center" },
        ...{ paddingBottom: 22, borderBottom: `2px solid ${colours.rule}` },
      },
      box(
        { alignItems: "center", fontSize: 30, fontWeight: 600, letterSpacing: "-0.015em" },
        box({ marginRight: 14 }, logo(colours, 30)),
        "whichmesh",
        words(kind, { marginLeft: 24, fontSize: 24, fontWeight: 400, letterSpacing: 0, color: colours["ink-3"] }),
      ),
      words(foot, { fontSize: 24, color: colours["ink-3"] }),
    ),
    ...children,
  );
}

/** The bytes of a PNG. Nothing is asked for but the fonts on this machine. */
export async function pngOf(drawn: ReactElement): Promise<Uint8Array<ArrayBuffer>> {
  // Out of the bundler’s sight: bundled, it would put half a kilobyte of loader into every page.
  const { ImageResponse } = await import(/* turbopackIgnore: true */ "next/og.js");
  const image = new ImageResponse(drawn, { ...imageSize, fonts: plexFonts() });
  return new Uint8Array(await image.arrayBuffer());
}
