import { cardFrame, cardInset, pngOf } from "@/app/picture/_drawing/card";
import { box, optionMark, optionName, words } from "@/app/picture/_drawing/elements";
import { optionColour, palettes } from "@/app/picture/_drawing/palette";
import { imageSize } from "@/app/picture/_drawing/size";
import type { Card } from "@/lib/decision/card";

const palette = palettes.light;
/** In px; the longest names and shares have room beside the bars. */
const column = { name: 240, says: 150 } as const;
/** In px: a bar or a line of names; what unknown answers could change; what head, heading and confidence leave. */
const height = { row: 42, open: 82, free: 364 } as const;
const lineHeight = 1.16;
/** Width of a sign in bold type, to its size: on average 0.51, so lines are rather thought too full. */
const wideSign = 0.54;
const quiet = { fontSize: 22, color: palette["ink-3"] } as const;
const said = { fontSize: 26, lineHeight: 1.3, marginTop: 14, color: palette["ink-2"] } as const;
/** Also within a word that has no room. */
const breaks = { wordBreak: "break-word" } as const;
const barWidth = imageSize.width - 2 * cardInset - column.name - column.says;

/** The preview of a shared decision, as the bytes of a PNG. */
export function previewImage(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  return pngOf(cardFrame("Service mesh decision", card.foot, verdict(card), stands(card)));
}

// --

function verdict(card: Card) {
  const { option, verdict, open, confidence, extent } = card;
  const { size, lines } = typeFor(card);
  // As high as a line, so that the mark stands beside the first one.
  const beside = { alignItems: "center", height: lineHeight * size, marginRight: 0.4 * size };
  return box(
    { flexDirection: "column", flexGrow: 1, flexShrink: 1, justifyContent: "center", overflow: "hidden" },
    box(
      {},
      option ? box(beside, optionMark(palette, option, Math.round(0.72 * size))) : null,
      words(
        verdict,
        { ...breaks, flex: 1, fontSize: size, fontWeight: 600, lineHeight, letterSpacing: "-0.012em" },
        lines,
      ),
    ),
    open ? words(open, { ...breaks, ...said }, 2) : null,
    words(extent ? `${confidence} ${extent}` : confidence, said, 1),
  );
}

/** The largest type in which a verdict has room, in px, and the lines there are of it. */
function typeFor({ option, verdict, open, shares }: Card): { size: number; lines: number } {
  const room = height.free - Math.max(2, shares.length) * height.row - (open ? height.open : 0);
  const type = [56, 46, 38, 32, 26].map((size) => {
    const lines = Math.floor(room / (size * lineHeight));
    const width = imageSize.width - 2 * cardInset - (option ? 1.2 * size : 0);
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
      words(title),
      others ? words(others) : null,
    ),
    ...shares.map(shareLine),
    box(
      { flexWrap: "wrap" },
      ...names.map((one) =>
        box(
          { height: height.row, marginRight: 24 },
          optionName(palette, { id: one.option, name: one.name }, { size: 22 }),
        ),
      ),
    ),
  );
}

function shareLine({ option, name, share, says }: Card["shares"][number]) {
  const filled = share > 0 ? Math.max(3, Math.round(barWidth * share)) : 0;
  return box(
    { alignItems: "center", height: height.row },
    box({ width: column.name }, optionName(palette, { id: option, name }, { size: 25 })),
    box(
      { width: barWidth, height: 20, background: palette.grid },
      box({ width: filled, height: 20, background: optionColour(palette, option) }),
    ),
    box({ width: column.says, justifyContent: "flex-end", fontSize: 25 }, words(says)),
  );
}
