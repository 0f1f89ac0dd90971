import { OptionName } from "@/components/evidence/option-mark";
import type { ShownBlock, ShownCover, ShownRequirement } from "@/lib/compliance/page";
import { paths } from "@/lib/paths";
import { Commands } from "./commands";
import { SourceMark } from "./source-mark";

/** A block as one requirement uses it. */
export type Use = ShownRequirement["blocks"][number] & { block: ShownBlock };

/**
 * Under the columns of a chain, which are too narrow for them: how each option is brought into the state, and the
 * commands that show it. Told once a page for each block, where it matters most; elsewhere a link leads to the block.
 */
export function Switches({ uses }: { uses: readonly Use[] }) {
  if (uses.length === 0) return null;
  const elsewhere = uses.filter(({ toldHere }) => !toldHere);
  return (
    <div className="switches">
      {uses
        .filter(({ toldHere }) => toldHere)
        .map(({ block }) => (
          <section key={block.id}>
            <h4>{block.name}: how it is switched on, and the commands that show it</h4>
            <ul>
              {block.covers.map((cover) => (
                <Switch key={cover.option.id} cover={cover} />
              ))}
            </ul>
          </section>
        ))}
      {elsewhere.length > 0 && (
        <p className="row">
          {elsewhere.map(({ block }) => (
            <a key={block.id} href={paths.block(block.id)}>
              Commands: {block.name}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}

// --

function Switch({ cover }: { cover: ShownCover }) {
  const { option, state, switchOn } = cover;
  return (
    <li>
      <OptionName option={option.id} name={option.name} />
      <div>
        {switchOn ? (
          <p>
            {switchOn.value} <SourceMark origin={switchOn.origin} />
          </p>
        ) : (
          <p className="quiet">{state === "none" ? "Not available." : "Needs no switch."}</p>
        )}
        <Commands cover={cover} />
      </div>
    </li>
  );
}
