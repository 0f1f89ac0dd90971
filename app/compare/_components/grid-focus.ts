/** Focus inside the matrix: one tab stop, arrow keys between links, row and column heads included. */

const links = (row: Element) => [...row.querySelectorAll<HTMLElement>(":scope > :is(th, td) > a")];
const rowsOf = (box: HTMLElement) =>
  [...box.querySelectorAll(".mx tr:not(.open)")].map(links).filter((row) => row.length > 0);

/** Marks the table as a grid and leaves one of its links in the tab order. */
export function enhanceGrid(box: HTMLElement): void {
  box.querySelector("table")?.setAttribute("role", "grid");
  const all = rowsOf(box).flat();
  const current = all.find((link) => link === document.activeElement) ?? all.find((link) => link.matches(".cellb"));
  for (const link of all) link.tabIndex = link === current ? 0 : -1;
}

/** Tells assistive technology which cell's claims are open. */
export function markOpen(box: HTMLElement, open: { capability: string; option: string } | null): void {
  for (const cell of box.querySelectorAll<HTMLElement>(".cellb")) {
    const { capability, cellOption } = cell.dataset;
    const isOpen = open !== null && capability === open.capability && cellOption === open.option;
    cell.setAttribute("aria-expanded", String(isOpen));
    if (isOpen) cell.setAttribute("aria-controls", `claims-${capability}`);
    else cell.removeAttribute("aria-controls");
  }
}

/** The focused link becomes the grid's tab stop. */
export function stepInto(box: HTMLElement, target: EventTarget): void {
  const all = rowsOf(box).flat();
  if (!all.some((link) => link === target)) return;
  for (const link of all) link.tabIndex = link === target ? 0 : -1;
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
