/**
 * Reads RFC 4180 as strict readers do: outside quotes, CR or LF alone ends a record too. Written apart from what
 * writes, so that the two can disagree.
 */
export function readCsv(text: string): string[][] {
  const records: string[][] = [[]];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\n|\r|$)/y;
  const body = text.replace(/^\uFEFF/, "").replace(/\r\n$/, "");
  while (fields.lastIndex <= body.length) {
    const [, quoted, plain = "", end] = fields.exec(body) ?? [];
    records.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "" || end === undefined) break;
    if (end !== ",") records.push([]);
  }
  return records;
}

/** Each line as a record by column name. */
export function readRecords(text: string): Record<string, string>[] {
  const [head = [], ...lines] = readCsv(text);
  return lines.map((line) => Object.fromEntries(head.map((name, index) => [name, line[index] ?? ""])));
}

/** What a spreadsheet takes for the beginning of a formula, in the forms of full width as well. */
export const formulaStart = /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/;
