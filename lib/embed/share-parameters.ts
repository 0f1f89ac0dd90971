import { type Codec, flag, single, word } from "@/lib/share/codec";
import { number } from "@/lib/share/number";
import type { ValuesOf } from "@/lib/share/parameters";
import { embedParameters } from "./parameters";

const base = "https://whichmesh.invalid";
/** Characters of an address. */
const longest = 4000;

/** What /share and the dialog ask, in canonical order. Their fields have the same names. */
export const shareTable = {
  page: pageAddress(),
  theme: embedParameters.theme,
  /** In CSS pixels; absent for what suits the view. */
  height: number({ minimum: 120, maximum: 4000, whole: true, absent: null }),
  title: flag(true),
  links: flag(true),
  /** Absent: as the page itself is shown. */
  facts: word(["live", "frozen"]),
};

export type ShareAsked = Omit<ValuesOf<typeof shareTable>, "page">;

// --

/** Path and query on this server. What would lead to another one is refused, however it is written. */
function pageAddress(): Codec<string | null> {
  const expected = "the path and query of a page of this server, such as /compare?options=linkerd";
  return {
    expected,
    takes: { longest },
    absent: null,
    parse: (raw, name) => single<string | null>(raw, name, expected, null, onThisServer),
    format: (value) => value,
  };
}

function onThisServer(text: string): string | undefined {
  if (!text.startsWith("/") || text.length > longest || !URL.canParse(text, base)) return undefined;
  const { origin, pathname, search } = new URL(text, base);
  return origin === base ? pathname + search : undefined;
}
