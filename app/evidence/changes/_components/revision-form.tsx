import { Select } from "@/components/ui/select";
import { formatRevision } from "@/lib/format/date";
import * as paths from "@/lib/paths";

/** Which two revisions are held against each other. A plain GET form. */
export function RevisionForm({ from, to, revisions }: { from: string; to: string; revisions: readonly string[] }) {
  const choices = revisions.map((id) => ({ id, name: formatRevision(id) }));
  return (
    <form className="row no-print" action={paths.changes}>
      <Select name="from" label="From" chosen={from} choices={choices} />
      <Select name="to" label="To" chosen={to} choices={choices} />
      <button className="btn" type="submit">
        Show
      </button>
    </form>
  );
}
