import { allPairs, pairId, parsePair } from "@/lib/matrix/pair";
import { type Codec, flag, single, word } from "@/lib/share/codec";

/** What may be shown inside another site, one address each. */
export const embedViews = ["matrix", "pair", "capability", "overhead", "compliance", "recommendation"] as const;
export type EmbedView = (typeof embedViews)[number];

/** Newest format of the queries of embeds that no page's query stands for. A change of meaning raises it. */
export const newestEmbedFormat = 1;

export const embedThemes = ["light", "dark"] as const;

/**
 * Parameters of every embed beside those of its view, in canonical order. No view may have one of these names.
 */
export const embedParameters = {
  /** Absent: as the reader's system says. */
  theme: word([...embedThemes, "auto"]),
  /** The heading over the view. */
  title: flag(true),
  /** Links inside the view; the one to the whole page stays. */
  links: flag(true),
};

/** Two different options in the reader's order: `<a>-vs-<b>`. */
export function pairOf(options: readonly string[]): Codec<readonly [string, string] | null> {
  const expected = `two different ids of options, as in ${pairId(options[0] ?? "a", options[1] ?? "b")}`;
  return {
    expected,
    takes: { one: allPairs(options).map((pair) => pairId(...pair)) },
    absent: null,
    parse: (raw, name) =>
      single<readonly [string, string] | null>(
        raw,
        name,
        expected,
        null,
        (text) => parsePair(text, options) ?? undefined,
      ),
    format: (value) => value && pairId(...value),
  };
}

/** The query of an embed in its two parts: how it is shown, and what. */
export function splitEmbedQuery(query: URLSearchParams): { shown: URLSearchParams; view: URLSearchParams } {
  const [shown, view] = [new URLSearchParams(), new URLSearchParams()];
  for (const [name, value] of query) (Object.hasOwn(embedParameters, name) ? shown : view).append(name, value);
  return { shown, view };
}
