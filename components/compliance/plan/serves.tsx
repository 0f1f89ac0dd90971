import type { ShownServes } from "@/lib/compliance/plan-page";
import * as paths from "@/lib/paths";

/** The requirements that something serves, by framework. */
export function Serves({ list }: { list: readonly ShownServes[] }) {
  return (
    <p className="serves">
      {list.map(({ framework, requirements }) => (
        <span key={framework.id}>
          <span className="quiet">{framework.short}</span>
          <span>
            {requirements.map(({ id, number }) => (
              <a key={id} href={paths.framework(framework.id, id)}>
                {number}
              </a>
            ))}
          </span>
        </span>
      ))}
    </p>
  );
}
