import { markdownTable } from "markdown-table";
import { cellCheckedOn } from "@/lib/evidence/freshness";
import { supportWord } from "@/lib/evidence/words";
import { csvText } from "@/lib/export/csv";
import { cellIndex } from "./cells";
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
    cells: matrix.cells.map(
      ({ option, capability, support, note, resource, since, conflict, grade, claims, sources }) => ({
        option,
        capability,
        support,
        note,
        resource,
        since,
        conflict,
        grade,
        claims,
        sources: sources.map(({ id, locator, checkedOn, grade }) => ({ id, locator, checkedOn, grade })),
      }),
    ),
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
      option: cell.option,
      option_name: option(cell.option),
      support: cell.support,
      note: cell.note ?? "",
      resource: cell.resource ?? "",
      since: cell.since ?? "",
      grade: cell.grade ?? "",
      sources_disagree: cell.conflict ? "yes" : "no",
      sources: cell.sources.map(({ id, locator }) => `${id} (${locator})`).join("; "),
      checked_on: cellCheckedOn(cell) ?? "",
      option_status: status(cell.option),
    }),
  );
  return csvText(columns, records);
}

/**
 * The matrix as Markdown for a wiki: one table a group, then where it comes from.
 *
 * @param address where the same view is found, shown at the end.
 */
export function matrixMarkdown(matrix: Matrix, revision: string, address: string): string {
  const cellOf = cellIndex(matrix);
  const { row } = names(matrix);
  const head = ["Capability", ...matrix.options.map((column) => escapePipes(columnName(column)))];
  const tables = matrix.groups.map((group) =>
    [
      `### ${group.name}`,
      "",
      markdownTable(
        [
          head,
          ...group.capabilities.map((id) => [
            escapePipes(row(id)),
            ...matrix.options.map((column) => markdownCell(cellOf(id, column.id))),
          ]),
        ],
        { alignDelimiters: false, padding: true },
      ),
    ].join("\n"),
  );
  const title = `## ${matrix.options.map(columnName).join(", ")}`;
  const from = `Revision ${revision}. Every cell with its sources: ${address}`;
  return `${[title, ...(tables.length ? tables : ["No capability matches."]), from].join("\n\n")}\n`;
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

function markdownCell(cell: MatrixCell | undefined): string {
  if (!cell) return "";
  const state = cell.conflict ? `${supportWord[cell.support]} (sources disagree)` : supportWord[cell.support];
  return escapePipes(cell.note ? `${state}: ${cell.note}` : state);
}

function escapePipes(text: string): string {
  return text.replaceAll("|", "\\|");
}
