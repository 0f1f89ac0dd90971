/** Focus inside the matrix: one tab stop, arrow keys between links, row and column heads included. */

/** Rows of the matrix itself; the claims opened below a row hold a table of their own, which is not part of the grid. */
const gridRow = ".mx > :is(thead, tbody) > tr:not(.open)";

const links = (row: Element) => [...row.querySelectorAll<HTMLElement>(":scope > :is(th, td) > a")];
const rowsOf = (box: HTMLElement) => [...box.querySelectorAll(gridRow)].map(links).filter((row) => row.length > 0);

const setTabStop = (link: HTMLElement, isStop: boolean) => link.setAttribute("tabindex", isStop ? "0" : "-1");

/** Marks the table as a grid and leaves one of its links in the tab order. */
export function enhanceGrid(box: HTMLElement): void {
  box.querySelector("table")?.setAttribute("role", "grid");
  // The scrolling box is focusable for readers without scripts; with the grid in it, it would be a second stop.
  box.querySelector(".box")?.removeAttribute("tabindex");
  const all = rowsOf(box).flat();
  const current = all.find((link) => link === document.activeElement) ?? all.find((link) => link.matches(".cellb"));
  for (const link of all) {
    setTabStop(link, link === current);
    if (link.matches(".cellb:not([aria-expanded])")) link.setAttribute("aria-expanded", "false");
  }
}

/** The focused link becomes the grid's tab stop. */
export function stepInto(box: HTMLElement, target: EventTarget): void {
  if (!(target instanceof HTMLElement) || !target.matches(`${gridRow} > :is(th, td) > a[tabindex="-1"]`)) return;
  for (const link of box.querySelectorAll<HTMLElement>(`${gridRow} a[tabindex="0"]`)) setTabStop(link, false);
  setTabStop(target, true);
}

/** Moves focus for an arrow, Home, End or page key. True when the key was used. */
export function moveFocus(box: HTMLElement, event: KeyboardEvent): boolean {
  if (event.altKey || event.metaKey || event.shiftKey) return false;
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement)) return false;
  const rows = rowsOf(box);
  const y = rows.findIndex((row) => row.includes(focused));
  const row = rows[y];
  if (!row) return false;
  // The corner has no link, so columns are counted from the right.
  const x = row.indexOf(focused) - row.length;
  const at = (rowIndex: number) => rows[Math.max(0, Math.min(rows.length - 1, rowIndex))] ?? row;
  const inColumn = (target: HTMLElement[]) => target.at(Math.max(x, -target.length));

  const targets: Record<string, HTMLElement | undefined> = {
    ArrowRight: row[Math.min(row.length + x + 1, row.length - 1)],
    ArrowLeft: row[Math.max(row.length + x - 1, 0)],
    ArrowDown: inColumn(at(y + 1)),
    ArrowUp: inColumn(at(y - 1)),
    PageDown: inColumn(at(y + 10)),
    PageUp: inColumn(at(y - 10)),
    Home: event.ctrlKey ? rows[0]?.[0] : row[0],
    End: event.ctrlKey ? rows.at(-1)?.at(-1) : row.at(-1),
  };
  const target = targets[event.key];
  if (!target) return false;
  target.focus();
  return true;
}
