import { formatDate } from "@/lib/format/date";
import type { Source } from "@/lib/schema/types";

/** One place in a document, and the day on which it was held against what is said of it. */
export interface Cited {
  id: string;
  locator: string;
  checkedOn: string;
}

/** A document that a view rests on, with every place in it: one numbered note. */
export interface SourceNote {
  number: number;
  id: string;
  title: string;
  publisher: string;
  url: string | null;
  /** Each once; of a place checked several times, the oldest day. */
  places: { locator: string; checkedOn: string }[];
}

/**
 * Numbers the documents behind a view in the order in which it first cites them.
 *
 * @throws Error when a source does not exist; the shapes rule that out.
 */
export function sourceNotes(cited: Iterable<Cited>, sources: ReadonlyMap<string, Source>): SourceNote[] {
  const notes = new Map<string, SourceNote>();
  for (const { id, locator, checkedOn } of cited) {
    const note = notes.get(id) ?? begin(notes.size + 1, id, sources);
    notes.set(id, note);
    const known = note.places.find((place) => place.locator === locator);
    if (!known) note.places.push({ locator, checkedOn });
    else if (checkedOn < known.checkedOn) known.checkedOn = checkedOn;
  }
  return [...notes.values()];
}

/** The numbers of the notes of what is cited: `1, 4`. Empty where nothing is. */
export function noteNumbers(cited: readonly Pick<Cited, "id">[], notes: readonly SourceNote[]): string {
  const ids = new Set(cited.map(({ id }) => id));
  return notes
    .filter(({ id }) => ids.has(id))
    .map(({ number }) => number)
    .join(", ");
}

/** `First place; second place, checked 20 Nov 2026. Third place, checked 21 Nov 2026` */
export function placesText({ places }: Pick<SourceNote, "places">): string {
  const days = [...new Set(places.map(({ checkedOn }) => checkedOn))].sort();
  return days
    .map((day) => {
      const there = places.filter(({ checkedOn }) => checkedOn === day).map(({ locator }) => locator);
      return `${there.join("; ")}, checked ${formatDate(day)}`;
    })
    .join(". ");
}

/** A note without its number: `Title, publisher. Place, checked 20 Nov 2026` */
export const noteText = (note: SourceNote) => `${note.title}, ${note.publisher}. ${placesText(note)}`;

/** Whether notes fit into the room that a page has for them, in characters. */
export function printableNotes(notes: readonly SourceNote[], room: number): boolean {
  return notes.reduce((so, note) => so + noteText(note).length, 0) <= room;
}

// --

function begin(number: number, id: string, sources: ReadonlyMap<string, Source>): SourceNote {
  const source = sources.get(id);
  if (!source) throw new Error(`${id} is cited but does not exist`);
  const { title, publisher, url } = source;
  return { number, id, title, publisher, url, places: [] };
}
