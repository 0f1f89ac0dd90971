import { OptionName } from "@/components/evidence/option-mark";
import { OriginLink } from "@/components/evidence/origin-link";
import { numbered } from "@/lib/collection/numbered";
import type { ShownCover } from "@/lib/compliance/block-page";

const typedInto = { shell: "In a shell", promql: "In Prometheus" } as const;

/** Where the checks of an option stand on the page of a block. */
export const commandsOf = (option: string) => `commands-${option}`;

/** The checks of one block for one option: what is typed, what must be seen, and how it can pass all the same. */
export function Commands({ cover: { option, commands } }: { cover: ShownCover }) {
  return (
    <section className="checks" id={commandsOf(option.id)}>
      <h3>
        <OptionName option={option.id} name={option.name} />
      </h3>
      <ul className="cmds">
        {numbered(commands).map(({ n, item: { kind, run, shows, misleads, origin } }) => (
          <li key={n}>
            <code className="cmd">{run}</code>
            <div className="stack">
              <p>{shows}</p>
              {misleads && (
                <p>
                  <b className="strong">How it misleads:</b> {misleads}
                </p>
              )}
              <p className="note">
                {typedInto[kind]}. <OriginLink origin={origin} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
