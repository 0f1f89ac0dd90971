import { OptionName } from "@/components/evidence/option-mark";
import { numbered } from "@/lib/collection/numbered";
import type { ShownCover } from "@/lib/compliance/page";
import { count } from "@/lib/format/words";
import { paths } from "@/lib/paths";
import { SourceMark } from "./source-mark";

const typedInto = { shell: "In a shell", promql: "In Prometheus" } as const;

/** The checks of one block for one option: what is typed, what must be seen, and how it can pass all the same. */
export function Commands({ cover: { option, commands } }: { cover: ShownCover }) {
  if (commands.length === 0) return null;
  return (
    <details className="fold">
      <summary>
        <span>
          Commands for <OptionName option={option.id} name={option.name} />
        </span>
        <span className="quiet">{count(commands.length, "check")}</span>
      </summary>
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
                {typedInto[kind]}. <a href={paths.source(origin.source.id)}>{origin.source.title}</a>{" "}
                <SourceMark origin={origin} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
