import { numbered } from "@/lib/collection/numbered";

/** Sentences, each behind a dash. */
export function Sentences({ list }: { list: readonly string[] }) {
  return (
    <ul className="dashed">
      {numbered(list).map(({ n, item }) => (
        <li key={n}>{item}</li>
      ))}
    </ul>
  );
}
