import { notLegalAdvice } from "@/lib/compliance/words";
import * as paths from "@/lib/paths";

/** The frameworks beside each other's pages, and the line that stands on all of them. */
export function FrameworkNav({
  frameworks,
  current,
  reading,
}: {
  frameworks: readonly { id: string; short: string }[];
  current: string;
  /** How the entries of this one were read. */
  reading: string;
}) {
  return (
    <div className="side">
      <nav className="no-print" aria-label="Frameworks">
        <ul className="toc">
          <li>
            <a href={paths.compliance}>All frameworks</a>
          </li>
          {frameworks.map(({ id, short }) => (
            <li key={id}>
              <a href={paths.framework(id)} aria-current={id === current ? "page" : undefined}>
                {short}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="note">{reading}</p>
      <p className="note">A mesh never satisfies a framework, so no percentages are shown. {notLegalAdvice}</p>
    </div>
  );
}
