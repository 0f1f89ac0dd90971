import { stringify } from "csv-stringify/sync";

/** CSV as spreadsheets take it: RFC 4180, UTF-8 with BOM so that Excel reads it, formulas defused. */
export function csvText<C extends string>(columns: readonly C[], records: readonly Record<C, string>[]): string {
  return stringify([...records], {
    bom: true,
    header: true,
    columns: [...columns],
    escape_formulas: true,
    // A line feed alone is no record delimiter here, but readers take it for one.
    quoted_match: /[\r\n]/,
    record_delimiter: "windows",
  });
}
