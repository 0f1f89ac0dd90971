import { notLegalAdvice } from "@/lib/compliance/words";
import { paths } from "@/lib/paths";

/** The frameworks beside each other's pages, and the line that stands on all of them. */
export function FrameworkNav({
  frameworks,
  current,
}: {
  frameworks: readonly { id: string; short: string }[];
  current?: string;
}) {
  return (
    <div className="side">
      <nav className="no-print" aria-label="Frameworks">
        <ul className="toc">
          <li>
            <a href={paths.compliance} aria-current={current ? undefined : "page"}>
              All frameworks
            </a>
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
      <p className="note">A mesh never satisfies a framework, so no percentages are shown. {notLegalAdvice}</p>
    </div>
  );
}
