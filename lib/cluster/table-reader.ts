import type { Inventory } from "./inventory";
import { type Messages, told } from "./messages";
import type { InputKind } from "./reading";
import { type Table, tableOf } from "./table";

export interface TableReader {
  /** Takes one line that is no JSON. */
  line(text: string): void;
  /**
   * Ends the table where it stands, and tells what of it could not be used.
   *
   * @param cut the last line had no end of its own.
   */
  end(cut: boolean): void;
}

/** A prompt with a command, a command alone, and a prompt alone. */
const prompt =
  /^.{0,80}?[$#%>❯➜]\s+(kubectl|oc|k|curl|promtool)\s|^(kubectl|oc|curl|promtool)\s|^[^<]{0,80}[$#%>❯➜]\s*$/;
/** A blank line, and the sum that kubectl draws below a table. */
const below = /^[\s_]*$|^\s+\d+m\s+\d+[KMGT]i\s*$/;
const fromKubectl = /^(error: |Error from server|No resources found|Unable to connect|[EWF]\d{4} |Warning: )/;

/**
 * Reads lines of text into the inventory: tables of kubectl one after another, with prompts and blank lines between
 * them.
 *
 * @param count called for each row that was read.
 */
export function readTables(into: Inventory, messages: Messages, count: (kind: InputKind) => void): TableReader {
  let table: Table | null = null;
  let rows = 0;
  const bad = { count: 0, first: "", last: false };
  // After a line that is not understood, those that follow it say nothing new.
  let foreign = false;

  function close(cut: boolean) {
    if (cut && bad.last && bad.count === 1) messages.problem(told.cutRow(rows));
    else if (bad.count > 0) messages.problem(told.badRows(bad.count, bad.first));
    table = null;
    rows = 0;
    Object.assign(bad, { count: 0, first: "", last: false });
  }

  function unread(text: string) {
    if (fromKubectl.test(text)) messages.problem(told.kubectl(text));
    else if (table) Object.assign(bad, { count: bad.count + 1, first: bad.first || text, last: true });
    else if (!foreign) {
      foreign = true;
      messages.problem(told.foreign(text));
    }
  }

  return {
    line(text) {
      bad.last = false;
      const headed = tableOf(text);
      if (headed) {
        close(false);
        foreign = false;
        table = headed;
        tell(headed, text, messages);
      } else if (table?.row(text, into)) {
        rows++;
        if (table.kind) count(table.kind);
      } else if (below.test(text)) close(false);
      else if (prompt.test(text)) {
        close(false);
        foreign = false;
      } else unread(text);
    },
    end(cut) {
      close(cut);
      foreign = false;
    },
  };
}

// --

function tell({ kind, namespaced }: Table, heads: string, { problem, note }: Messages): void {
  if (kind === null) note(told.otherTable(heads));
  if (kind === "top-pods") problem(told.noContainers);
  if (kind === "top-nodes") note(told.nodeUse);
  if (kind === "pod-list") note(told.noContainersInList);
  if (!namespaced) note(told.noNamespaces);
}
