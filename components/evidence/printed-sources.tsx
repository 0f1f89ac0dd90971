import { noteText, printableNotes, type SourceNote } from "@/lib/evidence/source-notes";
import { count } from "@/lib/format/words";

/**
 * On paper, where no link can be followed: the documents behind a view as numbered notes. Where they would be more than
 * a page can carry, the address of the file that has them all.
 *
 * @param room characters of notes that the page has room for.
 * @param file of the same view, with every source.
 * @param but what the view rests on besides, as a sentence.
 */
export function PrintedSources({
  notes,
  room,
  file,
  but,
}: {
  notes: readonly SourceNote[];
  room: number;
  file: string;
  but?: string;
}) {
  if (notes.length === 0) return null;
  return (
    <section className="print-only notes" aria-label="Sources">
      <h2>Sources: {notes.length}</h2>
      {printableNotes(notes, room) ? (
        <ol>
          {notes.map((note) => (
            <li key={note.id}>{noteText(note)}</li>
          ))}
        </ol>
      ) : (
        <p>
          {count(notes.length, "document")} with places and days of checking are too many for this page. They are all in
          the file of the same view: {file}
        </p>
      )}
      {but && <p>{but}</p>}
    </section>
  );
}
