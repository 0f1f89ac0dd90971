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

/** The picture that `/picture/<view>` asks for: the query of its embed, but for a theme that follows the reader’s system. */
export function pictureView(view: EmbedView, asked: URLSearchParams): PictureView {
  const { shown, view: query } = splitEmbedQuery(asked);
  const { values, problems } = parseParameters(pictureParameters, shown);
  // A picture tells no age of checks, so any day does.
  const { embed, problems: inView } = embedded(view, query, "1970-01-01");
  const refused = [...problems, ...inView];
  return {
    embed: refused.length > 0 ? null : embed,
    theme: values.theme ?? "light",
    heading: values.title,
    problems: refused,
  };
}

// --

const pictureParameters = { ...embedParameters, theme: word(embedThemes) };
