import { markdownTable } from "markdown-table";
import { supportWord } from "@/lib/evidence/words";
import { csvText } from "@/lib/export/csv";
import { cellIndex } from "./cells";
import type { Matrix, MatrixCell } from "./matrix";

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
] as const;

/** The matrix as CSV, one line a cell. */
export function matrixCsv(matrix: Matrix, revision: string): string {
  const { row, option, group } = names(matrix);
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
      checked_on: oldestCheck(cell) ?? "",
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
  const { row, option } = names(matrix);
  const head = ["Capability", ...matrix.options.map((column) => escapePipes(column.name))];
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
  const title = `## ${matrix.options.map((column) => option(column.id)).join(", ")}`;
  const from = `Revision ${revision}. Every cell with its sources: ${address}`;
  return `${[title, ...(tables.length ? tables : ["No capability matches."]), from].join("\n\n")}\n`;
}

// --

function names(matrix: Matrix) {
  const rows = new Map(matrix.capabilities.map((row) => [row.id, row]));
  const options = new Map(matrix.options.map((option) => [option.id, option.name]));
  const groups = new Map(matrix.groups.map((group) => [group.id, group.name]));
  return {
    row: (id: string) => rows.get(id)?.name ?? id,
    option: (id: string) => options.get(id) ?? id,
    group: (capability: string) => groups.get(rows.get(capability)?.group ?? "") ?? "",
  };
}

function oldestCheck(cell: MatrixCell): string | undefined {
  return cell.sources.map((source) => source.checkedOn).sort()[0];
}

function markdownCell(cell: MatrixCell | undefined): string {
  if (!cell) return "";
  const state = cell.conflict ? `${supportWord[cell.support]} (sources disagree)` : supportWord[cell.support];
  return escapePipes(cell.note ? `${state}: ${cell.note}` : state);
}

function escapePipes(text: string): string {
  return text.replaceAll("|", "\\|");
}
