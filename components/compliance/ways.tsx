import { OriginLink } from "@/components/evidence/origin-link";
import { numbered } from "@/lib/collection/numbered";
import type { ShownWay } from "@/lib/compliance/page";

/** In what ways a framework comes to count for somebody, each with how it binds. */
export function Ways({ list }: { list: readonly ShownWay[] }) {
  return (
    <ul className="stack loose">
      {numbered(list).map(({ n, item: { binding, value, origin } }) => (
        <li key={n} className="stack gap-0">
          <span>
            <span className="quiet">{binding}:</span> {value}
          </span>
          <OriginLink origin={origin} />
        </li>
      ))}
    </ul>
  );
}
