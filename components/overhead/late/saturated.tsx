import { Notice } from "@/components/ui/notice";
import { listOf } from "@/lib/format/words";
import type { Calculation, OverheadInputs } from "@/lib/overhead/calculation";
import * as paths from "@/lib/paths";

/** Load matters more than the mesh: what was added beyond the load counted with here, run by run. */
export function Saturated({ results, inputs }: { results: Calculation["results"]; inputs: OverheadInputs }) {
  const runs = inputs.runs.flatMap(({ seen, ...run }) => {
    const shown = seen.filter((one) => results.some(({ option }) => option === one.option));
    return shown.length > 0 ? [{ ...run, seen: shown.map(({ text }) => text) }] : [];
  });
  if (runs.length === 0) return null;
  return (
    <Notice kind="warn">
      <p>
        <b className="strong">Load matters more than the mesh.</b> Beyond the load assumed here, independent sources saw
        these additions at p99, each line one run:
      </p>
      <ul>
        {runs.map(({ source, conditions, seen }) => (
          <li key={`${source} ${seen[0]}`}>
            {conditions}. {listOf(seen)}. <a href={paths.source(source)}>{inputs.words.sources[source]?.title}</a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
