import { type Codec, pattern, text } from "@/lib/share/codec";
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
  expires: pattern(/^20\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "a day, YYYY-MM-DD", ""),
  assume: text(500),
} satisfies { [K in keyof Own]: Codec<Own[K]> };
