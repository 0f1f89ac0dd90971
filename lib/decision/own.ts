import { lastDayOf } from "@/lib/format/date";
import { type Codec, single, text } from "@/lib/share/codec";
import { number } from "@/lib/share/number";

/** What only the reader knows. It decides nothing; the decision record carries it as the reader's own. */
export interface Own {
  /** Full-time equivalents to run it. */
  people: number | null;
  /** US$ a month for one of them. */
  personCost: number | null;
  /** US$ a month for licences and support of the option recommended. */
  licenceCost: number | null;
  /** The day on which the record expires, `YYYY-MM-DD`; empty: the one proposed. */
  expires: string;
  /** Assumptions beside those that are computed. */
  assume: string;
}

/** Parameters of the reader's own part of a decision record. */
export const ownParameters = {
  people: number({ minimum: 0, maximum: 1_000, absent: null }),
  personCost: number({ minimum: 0, maximum: 1_000_000, absent: null }),
  licenceCost: number({ minimum: 0, maximum: 100_000_000, absent: null }),
  expires: day(),
  assume: text(500),
} satisfies { [K in keyof Own]: Codec<Own[K]> };

// --

/** A day that the calendar has, from 2026 on. */
function day(): Codec<string> {
  const expected = "a day from 2026 to 2099, YYYY-MM-DD";
  const form = /^20(2[6-9]|[3-9]\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
  const isDay = (text: string) => form.test(text) && text <= lastDayOf(text.slice(0, 7));
  return {
    takes: { form },
    expected,
    absent: "",
    parse: (raw, name) => single(raw, name, expected, "", (given) => (isDay(given) ? given : undefined)),
    format: (value) => value || null,
  };
}
