import { type EmbedView, embedParameters, embedThemes, splitEmbedQuery } from "@/lib/embed/parameters";
import { type ParameterProblem, word } from "@/lib/share/codec";
import { parseParameters } from "@/lib/share/parameters";
import { type Embed, embedded } from "./embed";

/** What an address asks of a picture: the view of its embed, drawn. */
export interface PictureView {
  /** Null where the address cannot be used; then there are problems. */
  embed: Embed | null;
  theme: "light" | "dark";
  heading: boolean;
  problems: readonly ParameterProblem[];
}

/**
 * The picture that `/picture/<view>` asks for: the query of its embed. Nothing in it is a link, its theme cannot follow
 * the reader’s system, and the card that is its PNG always looks the same.
 */
export function pictureView(view: EmbedView, suffix: "svg" | "png", asked: URLSearchParams): PictureView {
  const { shown, view: query } = splitEmbedQuery(asked);
  const { values, problems } = parseParameters(asSvg, shown);
  const expected = "the query of the embed without theme, title and links";
  const unused = parseParameters({}, shown).problems.map((problem) => ({ ...problem, expected }));
  // A picture tells no age of checks, so any day does.
  const { embed, problems: inView } = embedded(view, query, "1970-01-01");
  const refused = [...(suffix === "svg" ? problems : unused), ...inView];
  return {
    embed: refused.length > 0 ? null : embed,
    theme: values.theme ?? "light",
    heading: values.title,
    problems: refused,
  };
}

// --

const asSvg = { theme: word(embedThemes), title: embedParameters.title };
