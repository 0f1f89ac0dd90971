import { OriginLink } from "@/components/evidence/origin-link";
import { numbered } from "@/lib/collection/numbered";
import type { ShownOrigin, ShownStatement } from "@/lib/compliance/page";
import { listOf } from "@/lib/format/words";

/** Where something can be read, one place a line. */
export function Origins({ origins }: { origins: readonly ShownOrigin[] }) {
  return (
    <>
      {numbered(origins).map(({ n, item }) => (
        <OriginLink key={n} origin={item} />
      ))}
    </>
  );
}

/** Statements, each with the place it comes from. */
export function Statements({ list }: { list: readonly ShownStatement[] }) {
  return (
    <ul className="stack loose">
      {numbered(list).map(({ n, item: { value, origin, options } }) => (
        <li className="stack gap-0" key={n}>
          <span>
            {options.length > 0 && <b className="strong">{listOf(options)}: </b>}
            {value}
          </span>
          <OriginLink origin={origin} />
        </li>
      ))}
    </ul>
  );
}
