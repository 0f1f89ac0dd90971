import { clip, type ParameterProblem } from "@/lib/share/codec";
import { formatParameters, parseParameters, type ValuesOf } from "@/lib/share/parameters";
import type { OverheadValues } from "./drivers";
import { type NumberName, numberFields } from "./fields";
import { isTyped, licenceName, newestOverheadFormat, type OverheadTable, ownName } from "./parameters";

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
  const given = (prefix: string) =>
    Object.fromEntries(
      Object.entries(parsed).flatMap(([name, value]) =>
        name.startsWith(prefix) && typeof value === "number" ? [[name.slice(prefix.length), value]] : [],
      ),
    );
  const money = moneyProblem(parsed.currency, parsed.fx, problems);
  return {
    values: {
      ...numbers,
      options: parsed.options,
      basis: parsed.basis ?? "resolved",
      scoped: parsed.scoped,
      setup: parsed.setup,
      currency: money ? "USD" : parsed.currency,
      licences: given("licence."),
      own: given("own."),
    },
    problems: money ? [...problems, money] : problems,
    rev: parsed.rev,
  };
}

/**
 * What the fields of a form hold for an address: what was typed as it was typed, also when it cannot be read; what was
 * chosen only when it can, since no button stands for anything else.
 */
export function enteredIn(table: OverheadTable, query: URLSearchParams): Record<string, string> {
  const { v, rev, ...fields } = table;
  const { problems } = parseParameters(table, query);
  return Object.fromEntries(
    Object.keys(fields).flatMap((name) => {
      const given = query.getAll(name);
      if (given.length === 0 || (!isTyped(name) && problems.some(({ parameter }) => parameter === name))) return [];
      // Repeated ids of a list merge; a repeated number is shown as it was repeated, and its problem beside it.
      return [[name, given.join(name === "options" ? "." : ", ")]];
    }),
  );
}

/**
 * The one canonical text of a calculation: table order, defaults left out.
 *
 * @param rev set for links that leave the product: the revision it was made on.
 */
export function formatOverhead(table: OverheadTable, values: OverheadValues, rev?: string): string {
  const { basis, licences, own, ...rest } = values;
  const dynamic = Object.fromEntries([
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

/** A currency without a rate, or a rate without a currency: neither can be reckoned with. */
function moneyProblem(
  currency: string,
  fx: number | null,
  problems: readonly ParameterProblem[],
): ParameterProblem | null {
  const told = problems.some(({ parameter }) => parameter === "fx" || parameter === "currency");
  if (told || (currency === "USD") === (fx === null)) return null;
  return currency === "USD"
    ? {
        code: "incomplete",
        parameter: "currency",
        message: "fx is a rate into another currency: currency must be given with it.",
        repair: "Costs are told in US dollars.",
        expected: "three capital letters other than USD, as in EUR",
        found: "USD",
      }
    : {
        code: "incomplete",
        parameter: "fx",
        message: `fx must be given with currency ${clip(currency)}: what one US dollar costs in it.`,
        repair: "Costs are told in US dollars.",
        expected: "a number, what one US dollar costs in the currency",
        found: "nothing",
      };
}
