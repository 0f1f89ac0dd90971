import { cellCheckedOn } from "@/lib/evidence/freshness";
import { supportWord } from "@/lib/evidence/words";
import { csvText } from "@/lib/export/csv";
import { bareLink, escaped, escapedAll, sections, table } from "@/lib/export/markdown";
import { cellIndex } from "./cells";
import { limitWords } from "./compare-words";
import type { Limits } from "./limits";
import type { Matrix, MatrixCell, MatrixColumn } from "./matrix";

/**
 * The matrix as `/api/v1/matrix.json` gives it. Public: keys are named here one by one, so that nothing internal leaks
 * out and nothing public goes missing unnoticed.
 */
export function matrixJson(matrix: Matrix, revision: string) {
  return {
    revision,
    options: matrix.options.map(({ id, name, status }) => ({ id, name, status })),
    capabilities: matrix.capabilities.map(({ id, name, group, counts }) => ({ id, name, group, counts })),
    cells: matrix.cells.map(cellJson),
  };
}

/** A cell as every file of the matrix gives it. */
export function cellJson(cell: MatrixCell) {
  const { option, capability, support, note, resource, since, conflict, grade, claims, sources } = cell;
  return {
    ...{ option, capability, support, note, resource, since, conflict, grade, claims },
    sources: sources.map(({ id, locator, checkedOn, grade }) => ({ id, locator, checkedOn, grade })),
  };
}

/** A cell as fields of a CSV. */
export function cellFields(cell: MatrixCell, optionName: string) {
  return {
    option: cell.option,
    option_name: optionName,
    support: cell.support,
    note: cell.note ?? "",
    resource: cell.resource ?? "",
    since: cell.since ?? "",
    grade: cell.grade ?? "",
    sources_disagree: cell.conflict ? "yes" : "no",
    sources: cell.sources.map(({ id, locator }) => `${id} (${locator})`).join("; "),
    checked_on: cellCheckedOn(cell) ?? "",
    // A spreadsheet takes a bare 1.20 for 1.2, another release.
    since_version: (cell.since ?? "").replace(/^(?=\d)/, "v"),
  };
}

/** Columns of the CSV, one line a cell. Fixed order; new columns go last. */
const columns = [
  "revision",
  "group",
  "capability",
  "capability_name",
  "option",
  "option_name",
  "support",
  "note",
  "resource",
  "since",
  "grade",
  "sources_disagree",
  "sources",
  "checked_on",
  "option_status",
  "since_version",
] as const;

/** The matrix as CSV, one line a cell. */
export function matrixCsv(matrix: Matrix, revision: string): string {
  const { row, option, group, status } = names(matrix);
  const records = matrix.cells.map(
    (cell): Record<(typeof columns)[number], string> => ({
      revision,
      group: group(cell.capability),
      capability: cell.capability,
      capability_name: row(cell.capability),
      ...cellFields(cell, option(cell.option)),
      option_status: status(cell.option),
    }),
  );
  return csvText(columns, records);
}

/**
 * The matrix as Markdown for a wiki: what it leaves out, one table a group, then where it comes from.
 *
 * @param address where the same view is found, shown at the end.
 */
export function matrixMarkdown(matrix: Matrix, limits: Limits, revision: string, address: string): string {
  const cellOf = cellIndex(matrix);
  const { row } = names(matrix);
  const head = ["Capability", ...matrix.options.map((column) => escaped(columnName(column)))];
  const tables = matrix.groups.map((group) =>
    [
      `### ${escaped(group.name)}`,
      table(
        head,
        group.capabilities.map((id) => [
          escaped(row(id)),
          ...matrix.options.map((column) => cellMarkdown(cellOf(id, column.id))),
        ]),
      ),
    ].join("\n\n"),
  );
  const title = `## ${escaped(matrix.options.map(columnName).join(", "))}`;
  const from = `Revision ${revision}. Every cell with its sources: ${bareLink(address)}`;
  const limited = limitWords(limits, escapedAll).join(" ");
  return sections([title, limited, ...(tables.length ? tables : ["No capability matches."]), from]);
}

/** A cell in a table: `Partial (sources disagree): a few words`. */
export function cellMarkdown(cell: MatrixCell | undefined): string {
  if (!cell) return "";
  const state = cell.conflict ? `${supportWord[cell.support]} (sources disagree)` : supportWord[cell.support];
  return escaped(cell.note ? `${state}: ${cell.note}` : state);
}

// --

function names(matrix: Matrix) {
  const rows = new Map(matrix.capabilities.map((row) => [row.id, row]));
  const options = new Map(matrix.options.map((option) => [option.id, option]));
  const groups = new Map(matrix.groups.map((group) => [group.id, group.name]));
  return {
    row: (id: string) => rows.get(id)?.name ?? id,
    option: (id: string) => options.get(id)?.name ?? id,
    status: (id: string) => options.get(id)?.status ?? "",
    group: (capability: string) => groups.get(rows.get(capability)?.group ?? "") ?? "",
  };
}

/** Outside this product nobody sees a column's colour: what ended says so by name. */
function columnName({ name, endedOn }: MatrixColumn): string {
  return endedOn ? `${name} (ended ${endedOn})` : name;
}
