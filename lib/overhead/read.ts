import { type Codec, clip, type ParameterProblem } from "@/lib/share/codec";
import { formatParameters, parseParameters, type ValuesOf } from "@/lib/share/parameters";
import type { OverheadValues } from "./drivers";
import { type NumberName, numberFields } from "./fields";
import type { OwnFigure } from "./own";
import { isTyped, licenceName, newestOverheadFormat, nextName, type OverheadTable, ownName } from "./parameters";

/** What an address, or a form, says about the reader's cluster. */
export interface OverheadReading {
  /** Every value usable; what could not be read stands at its default. */
  values: OverheadValues;
  problems: ParameterProblem[];
  /** Revision the link was made on, when it is one of this copy. */
  rev: string | null;
}

/** Reads the parameters of the calculator. Never throws: what cannot be used is told, the rest is kept. */
export function readOverhead(table: OverheadTable, query: URLSearchParams): OverheadReading {
  const { values: parsed, problems } = parseParameters(table, query);
  const numbers = Object.fromEntries(
    Object.entries(numberFields).map(([name, { absent }]) => [name, parsed[name as NumberName] ?? absent]),
  ) as Record<NumberName, number>;
  const given = <T>(prefix: string, is: (value: unknown) => value is T): Record<string, T> =>
    Object.fromEntries(
      Object.entries<unknown>(parsed).flatMap(([name, value]) =>
        name.startsWith(prefix) && is(value) ? [[name.slice(prefix.length), value]] : [],
      ),
    );
  const { currency, fx, problem } = moneyOf(parsed.currency, parsed.fx, problems);
  return {
    values: {
      ...numbers,
      options: parsed.options,
      basis: parsed.basis ?? "resolved",
      scoped: parsed.scoped,
      setup: parsed.setup,
      encryption: parsed.encryption,
      currency,
      fx,
      licences: given("licence.", isNumber),
      own: given("own.", isOwn),
      against: parsed.against,
      next: given("next.", isNumber),
    },
    problems: problem ? [...problems, problem] : problems,
    rev: parsed.rev,
  };
}

/**
 * What the fields of a form hold for an address: what was typed as it was typed, also when it cannot be read; what was
 * chosen as it was understood, since no button stands for anything else.
 */
export function enteredIn(table: OverheadTable, query: URLSearchParams): Record<string, string> {
  const { v, rev, ...fields } = table;
  const understood: Record<string, unknown> = parseParameters(table, query).values;
  return Object.fromEntries(
    Object.entries<Codec<unknown>>(fields).flatMap(([name, codec]) => {
      if (!isTyped(name)) {
        const text = codec.format(understood[name]);
        return text === null ? [] : [[name, text]];
      }
      const given = query.getAll(name);
      // A repeated number is shown as it was repeated, and its problem beside it.
      return given.length > 0 ? [[name, given.join(", ")]] : [];
    }),
  );
}

/**
 * The one canonical text of a calculation: table order, defaults left out.
 *
 * @param rev set for links that leave the product: the revision it was made on.
 */
export function formatOverhead(table: OverheadTable, values: OverheadValues, rev?: string): string {
  const { basis, licences, own, next, ...rest } = values;
  const dynamic = Object.fromEntries([
    ...Object.entries(next).map(([name, value]) => [nextName(name), value]),
    ...Object.entries(licences).map(([option, value]) => [licenceName(option), value]),
    ...Object.entries(own).map(([coefficient, value]) => [ownName(coefficient), value]),
  ]);
  return formatParameters(table, {
    ...rest,
    ...(basis !== "resolved" && { basis }),
    ...(rev && { v: newestOverheadFormat, rev }),
    ...dynamic,
  } as Partial<ValuesOf<OverheadTable>>);
}

// --

const isNumber = (value: unknown): value is number => typeof value === "number";
const isOwn = (value: unknown): value is OwnFigure =>
  isNumber(value) || (typeof value === "object" && value !== null && "typical" in value);

/**
 * Currency and rate, which are only of use together: with one of them missing or unreadable, costs are in US dollars.
 * The problem is null when both agree, and when one has a problem of its own, which says enough.
 */
function moneyOf(currency: string, fx: number | null, problems: readonly ParameterProblem[]) {
  if ((currency === "USD") === (fx === null)) return { currency, fx, problem: null };
  const known = problems.some(({ parameter }) => parameter === "fx" || parameter === "currency");
  return { currency: "USD", fx: null, problem: known ? null : missingHalf(currency) };
}

function missingHalf(currency: string): ParameterProblem {
  const repair = "Costs are given in US dollars.";
  return currency === "USD"
    ? {
        code: "incomplete",
        parameter: "currency",
        message: "fx is a rate into another currency: currency must be given with it.",
        repair,
        expected: "three capital letters other than USD, as in EUR",
        found: "USD",
      }
    : {
        code: "incomplete",
        parameter: "fx",
        message: `fx must be given with currency ${clip(currency)}: what one US dollar costs in it.`,
        repair,
        expected: "a number, what one US dollar costs in the currency",
        found: "nothing",
      };
}
