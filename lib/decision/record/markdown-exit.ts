import { escaped, sections, table } from "@/lib/export/markdown";
import * as paths from "@/lib/paths";
import type { Exit } from "./exit";
import type { Answered } from "./ground";
import { bullets, cite, link, originText } from "./markdown-parts";
import type { DecisionRecord } from "./record";

/** What has to be written anew, and what is lost, when the option is left again. */
export function exit({ exits, thirdParty }: DecisionRecord): string {
  return sections([
    ...(thirdParty ? [answers(thirdParty, "the exit plan")] : []),
    ...exits.flatMap(({ name, ways }) => [
      `Leaving ${escaped(name)}: what of the rows that count would be written anew, and what would be lost. Objects of the same kind count as carried over although their fields may differ, so this is the least work.`,
      table(
        ["To", "Carried over", "Written anew", "Lost"],
        ways.map((way) => [
          `${escaped(way.name)}${way.possible ? "" : " (fails a must)"}`,
          `${way.carried} of ${way.used}`,
          rowsText(way, way.anew),
          rowsText(way, way.lost),
        ]),
      ),
    ]),
    ...(exits.length === 0 ? ["Nothing is recommended, so there is nothing to leave."] : []),
  ]).trimEnd();
}

/** Who publishes, governs and supports the option. */
export function concentration({ concentration: all, thirdParty }: DecisionRecord): string {
  return sections([
    ...(thirdParty ? [answers(thirdParty, "the assessment of concentration and substitutability")] : []),
    ...all.flatMap(({ name, profile, rows }) => [
      `Who stands behind ${escaped(name)}:`,
      bullets([
        ...profile.map(
          ({ label, text, origin, sought }) =>
            `${escaped(label)}: ${escaped(text)} (${origin ? originText(origin) : `sought at ${escaped(sought ?? "")}`})`,
        ),
        ...rows.map((row) => `${escaped(row.text)} ${cite(row)}`),
      ]),
    ]),
    ...(all.length === 0 ? ["Nothing is recommended."] : []),
  ]).trimEnd();
}

// --

/** Where an exit is barred by a must, the objects to write are of no use. */
const rowsText = ({ possible }: Exit, rows: Exit["anew"]) =>
  rows.length === 0
    ? "nothing"
    : rows
        .map(
          ({ name, address, resource }) =>
            `${link(name, address)}${possible && resource ? ` (${escaped(resource)})` : ""}`,
        )
        .join(", ");

function answers({ requirement, reaches, origin }: Answered, what: string): string {
  const { framework, id, number, title } = requirement;
  const ref = link(`${framework.short} ${number}, ${title}`, paths.framework(framework.id, id));
  return `For ${what} under ${ref}, where it binds you. ${escaped(reaches)} (${originText(origin)})`;
}
