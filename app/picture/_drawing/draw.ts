import type { Embed, EmbedBody } from "@/app/_data/embed";
import type { PictureView } from "@/app/_data/picture";
import { formatRevision } from "@/lib/format/date";
import { capabilityDrawing } from "./capability";
import { frameworkDrawing, heatDrawing } from "./compliance";
import { framed, pictureWidth } from "./frame";
import { matrixDrawing } from "./matrix";
import { overheadDrawing } from "./overhead";
import { pairDrawing } from "./pair";
import { type Colours, palettes } from "./palette";
import { planDrawing } from "./plan";
import { recommendationDrawing } from "./recommendation";
import type { Picture } from "./svg";

/** The picture of a view, for slides and wikis. @param address of its page. */
export function pictureOf(
  { body, frame: { title, finding: said, asked, revision, frozen, since } }: Embed,
  { theme, heading }: Pick<PictureView, "theme" | "heading">,
  address: string,
): Picture {
  const made = frozen && `Frozen at the facts of ${formatRevision(revision)}. ${frozen.moved}`;
  const detail = [said, made, since].filter(Boolean).join(" ");
  // Of a recommendation the heading is the verdict, which no picture leaves out.
  const finding = heading || body.view !== "recommendation" ? detail : `${title} ${detail}`;
  const colours = palettes[theme];
  const around = { colours, heading: heading ? title : null, finding, asked };
  const from = { revision: formatRevision(revision), address };
  const says = asked ? `${detail} ${asked}` : detail;
  return { width: pictureWidth, title, says, drawn: framed({ ...around, ...from }, drawingOf(colours, body)) };
}

// --

function drawingOf(colours: Colours, body: EmbedBody) {
  if (body.view === "recommendation") return recommendationDrawing(colours, body.result, body.links.answers);
  const { view, result } = body;
  switch (view) {
    case "matrix":
      return matrixDrawing(colours, result.matrix);
    case "pair":
      return pairDrawing(colours, result);
    case "capability":
      return capabilityDrawing(colours, result);
    case "overhead":
      return overheadDrawing(colours, result.calculation);
    case "frameworks":
      return heatDrawing(colours, result);
    case "framework":
      return frameworkDrawing(colours, result);
    case "plan":
      return result.plan ? planDrawing(colours, result.plan, result.difference) : null;
  }
}
