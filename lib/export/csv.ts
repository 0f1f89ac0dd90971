import { stringify } from "csv-stringify/sync";

/** What a field holds: a number stays one in a spreadsheet, also below zero; text never runs as a formula. */
export type CsvValue = string | number;

/** CSV as spreadsheets take it: RFC 4180, UTF-8 with BOM so that Excel reads it, formulas defused. */
export function csvText<C extends string>(columns: readonly C[], records: readonly Record<C, CsvValue>[]): string {
  return stringify([...records], {
    bom: true,
    header: true,
    // A key of the library’s own is a path into the record: here a name is a name.
    columns: columns.map((column) => ({ key: column, header: column })),
    escape_formulas: true,
    // A line feed alone is no record delimiter here, but readers take it for one.
    quoted_match: /[\r\n]/,
    record_delimiter: "windows",
  });
}

/** A number as it is, so that one below zero stays one, without the noise of its last digits; empty where none is known. */
export const csvNumber = (value: number | null): CsvValue => (value === null ? "" : Number(value.toPrecision(15)));
