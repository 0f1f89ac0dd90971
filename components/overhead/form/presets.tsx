import { presets } from "@/lib/overhead/presets";
import * as paths from "@/lib/paths";
import { Group } from "./parts";

/** Situations to begin with, as links: each sets the whole form. */
export function Presets() {
  return (
    <Group title="Begin with a preset">
      <ul className="presets">
        {presets.map(({ id, name, what, query }) => (
          <li key={id}>
            <a href={paths.overheadWith(query)}>{name}</a>
            <span className="note">{what}</span>
          </li>
        ))}
      </ul>
      <p className="note">Presets are made up: sizes to start from, not measurements of anybody.</p>
    </Group>
  );
}
