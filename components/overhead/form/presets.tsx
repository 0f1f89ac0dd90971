import { presets } from "@/lib/overhead/presets";
import * as paths from "@/lib/paths";

/** Situations to begin with, as links: each sets the whole form. */
export function Presets() {
  return (
    <section className="fs" aria-labelledby="presets">
      <h2 className="legend" id="presets">
        Begin with a preset
      </h2>
      <ul className="presets">
        {presets.map(({ id, name, what, query }) => (
          <li key={id}>
            <a href={paths.overheadWith(query)}>{name}</a>
            <span className="note">{what}</span>
          </li>
        ))}
      </ul>
      <p className="note">Presets are made up: sizes to start from, not measurements of anybody.</p>
    </section>
  );
}
