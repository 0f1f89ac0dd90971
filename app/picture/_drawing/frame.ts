import type { ReactElement, ReactNode } from "react";
import { box, column, logo, rule, words } from "./elements";
import type { Colours } from "./palette";

/** In px, for all pictures of views: read at two thirds of it in a wiki, a line is still ten pixels high. */
export const pictureWidth = 960;
const inset = 32;
/** In signs: a verdict may be several sentences. */
const longHeading = 140;
/** Room for the drawing itself. */
export const innerWidth = pictureWidth - 2 * inset;

/** What stands around every drawing. */
export interface Around {
  colours: Colours;
  /** Null where whoever embeds it has a heading of their own. */
  heading: string | null;
  finding: string;
  /** What else was asked for, as a sentence. */
  asked: string | null;
  /** Of the facts, as a date. */
  revision: string;
  /** Of the page: absolute where this server knows its origin. */
  address: string;
}

/** Heading, finding, the drawing, and where and when it is from. */
export function framed(
  { colours, heading, finding, asked, revision, address }: Around,
  ...content: ReactNode[]
): ReactElement {
  return column(
    {
      ...{ width: pictureWidth, padding: `28px ${inset}px 24px`, background: colours.paper, color: colours.ink },
      ...{ fontFamily: "IBM Plex Sans", fontSize: 13, lineHeight: 1.4 },
    },
    heading
      ? words(heading, {
          fontSize: heading.length > longHeading ? 19 : 24,
          fontWeight: 600,
          lineHeight: 1.25,
          marginBottom: 6,
        })
      : null,
    finding ? words(finding, { fontSize: 15, color: colours["ink-2"], marginBottom: asked ? 6 : 20 }) : null,
    asked ? words(asked, { fontSize: 12, color: colours["ink-3"], marginBottom: 20 }) : null,
    ...content,
    rule(colours["rule-strong"], { marginTop: 24, marginBottom: 12 }),
    box(
      { alignItems: "flex-start", fontSize: 12, color: colours["ink-3"] },
      box({ marginTop: 2, marginRight: 8 }, logo(colours, 13)),
      words("whichmesh", { fontWeight: 600, color: colours.ink, marginRight: 16 }),
      words(`Facts of ${revision}`, { whiteSpace: "nowrap", marginRight: 16 }),
      words(address, { flex: 1, wordBreak: "break-all" }),
    ),
  );
}

/** A heading inside a picture, over a line. */
export function part(colours: Colours, title: string, aside = ""): ReactElement {
  return column(
    { marginTop: 20 },
    box(
      { alignItems: "flex-end", justifyContent: "space-between", marginBottom: 6 },
      words(title, { fontSize: 16, fontWeight: 600, whiteSpace: "nowrap" }),
      words(aside, { fontSize: 12, color: colours["ink-3"] }),
    ),
    rule(colours.ink),
  );
}
