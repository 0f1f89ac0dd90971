import { OptionName } from "@/components/evidence/option-mark";
import { OriginLink } from "@/components/evidence/origin-link";
import { SupportMark } from "@/components/evidence/support-mark";
import { Code } from "@/components/ui/code";
import type { ShownCover } from "@/lib/compliance/block-page";
import { count } from "@/lib/format/words";
import * as paths from "@/lib/paths";
import { commandsOf } from "./commands";

/** How each option covers a block: its state, the cells that decide it, and what brings it about. */
export function CoverTable({ name, covers }: { name: string; covers: readonly ShownCover[] }) {
  return (
    <table className="t cover">
      <caption className="vh">{name}: how each option covers it</caption>
      <thead>
        <tr>
          <th scope="col">Option</th>
          <th scope="col">State</th>
          <th scope="col">Decided by</th>
          <th scope="col">Switched on by</th>
        </tr>
      </thead>
      <tbody>
        {covers.map((cover) => (
          <tr key={cover.option.id}>
            <th scope="row">
              <OptionName option={cover.option.id} name={cover.option.name} href={paths.option(cover.option.id)} />
            </th>
            <td>
              <SupportMark support={cover.state} />
            </td>
            <td>
              <Cells cover={cover} />
            </td>
            <td>
              <SwitchOn cover={cover} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

// --

function Cells({ cover: { option, state, rows, cells } }: { cover: ShownCover }) {
  return (
    <ul className="stack">
      {cells.map(({ row, note, resource, since }) => (
        <li key={row.id}>
          <a href={paths.capability(row.id, option.id)}>{row.name}</a>
          {note && `: ${note}`}
          {(resource || since) && (
            <span className="claim-where">
              {resource && <Code text={resource} />}
              {resource && since && " · "}
              {since && `since ${since}`}
            </span>
          )}
        </li>
      ))}
      {state === "full" && rows > 1 && (
        <li className="note">Full in {rows === 2 ? "both rows" : `all ${rows} rows`}.</li>
      )}
    </ul>
  );
}

function SwitchOn({ cover: { option, state, switchOn, commands } }: { cover: ShownCover }) {
  return (
    <div className="stack">
      {switchOn ? (
        <>
          <span>{switchOn.value}</span>
          <OriginLink origin={switchOn.origin} />
        </>
      ) : (
        <span className="quiet">{state === "none" ? "Not available" : "Needs no switch"}</span>
      )}
      {commands.length > 0 && <a href={`#${commandsOf(option.id)}`}>{count(commands.length, "command")}</a>}
    </div>
  );
}
