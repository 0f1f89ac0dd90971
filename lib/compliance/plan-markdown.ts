import { supportWord } from "@/lib/evidence/words";
import { bareLink, escaped, fenced, sections, table } from "@/lib/export/markdown";
import { formatDate } from "@/lib/format/date";
import { listOf } from "@/lib/format/words";
import { tellingCells } from "./coverage";
import { bullets, citeMarkdown as cite, titleMarkdown } from "./markdown-parts";
import { gapsOf, type Plan, type PlanBlock, toSwitchOn, untouchedBy } from "./plan";
import { originsOfPlan } from "./plan-sources";
import { cadenceWord } from "./plan-words";
import { requirementsText } from "./register";
import { confidenceWord, notLegalAdvice, relevanceWord } from "./words";

/**
 * The audit pack of a plan as Markdown: what to switch on, what to collect, who does what, the gaps, the corrected
 * claims, and every source with the day it was checked.
 *
 * @param address of the plan’s page, the way back.
 */
export function planMarkdown(plan: Plan, revision: string, address: string): string {
  const { frameworks, option, finding, calendar, shares, misreadings } = plan;
  const untouched = untouchedBy(plan);
  return sections([
    `# ${escaped(`${option.name} under ${listOf(frameworks.map(({ short }) => short))}`)}`,
    escaped(finding),
    `> ${notLegalAdvice} A mesh never satisfies a framework. Revision ${revision}, ${bareLink(address)}`,
    "## Frameworks",
    ...frameworks.map(({ name, status, reading }) =>
      bullets([
        `**${escaped(name)}.** ${escaped(reading)}`,
        ...status.map((one) => `${escaped(one.value)} ${cite(one)}`),
      ]),
    ),
    "## What to switch on",
    ...toSwitchOn(plan).map((block) => blockText(block)),
    "## What to collect",
    ...calendar.map(({ every, items }) =>
      sections([
        `### ${cadenceWord[every]}`,
        bullets(
          items.map(
            ({ what, set, block, serves }) =>
              `${escaped(what)} (${escaped(block ? block.name : requirementsText(serves))}${set ? `; ${escaped(set.value)} ${cite(set)}` : ""})`,
          ),
        ),
      ]),
    ),
    "## Who does what",
    table(
      [
        "Requirement",
        "Relevance",
        `With ${escaped(option.name)}`,
        "The part a mesh can answer",
        "Stays with you",
        "Owner",
      ],
      shares.map(({ requirement, reaches, state, residual }) => [
        escaped(`${requirementsText([requirement])}: ${requirement.title}`),
        relevanceWord[requirement.relevance],
        state ? supportWord[state] : "",
        ...[reaches, residual.says, residual.owner].map(escaped),
      ]),
    ),
    "## Gaps",
    bullets([
      ...gapsOf(plan).map((gap) => escaped(gapText(gap))),
      ...untouched.map(({ requirement }) =>
        escaped(`${requirementsText([requirement])}, ${requirement.title}: no mesh answers it.`),
      ),
    ]),
    ...(misreadings.length > 0 ? ["## Claimed, does not hold"] : []),
    bullets(
      misreadings.map(
        ({ of, claim, correction, origin }) =>
          `${escaped(requirementsText([of]))}. Claimed: ${escaped(claim)} What holds: ${escaped(correction)} ${cite({ origin })}`,
      ),
    ),
    "## How well the requirements are known",
    bullets(
      frameworks.flatMap(({ requirements }) =>
        requirements
          .filter(({ confidence }) => confidence !== "official")
          .map((requirement) =>
            escaped(`${requirementsText([requirement])}: ${confidenceWord[requirement.confidence]}.`),
          ),
      ),
    ),
    "## Sources",
    bullets(originsOfPlan(plan).map((origin) => `${titleMarkdown(origin)}, checked ${formatDate(origin.checkedOn)}`)),
  ]);
}

// --

function blockText({ block, cover, serves, limits }: PlanBlock): string {
  return sections([
    `### ${escaped(block.name)}: ${supportWord[cover.state]}`,
    ...(cover.switchOn ? [`${escaped(cover.switchOn.value)} ${cite(cover.switchOn)}`] : []),
    bullets([
      ...(cover.resources.length > 0 ? [`Objects: ${cover.resources.map(escaped).join(", ")}`] : []),
      `Serves: ${escaped(requirementsText(serves.map(({ requirement }) => requirement)))}`,
      ...limits.map((limit) => `Where it ends: ${escaped(limit.value)} ${cite(limit)}`),
    ]),
    ...cover.commands.map(({ run, shows, misleads }) =>
      sections([fenced(run), escaped(`${shows}${misleads ? ` How it misleads: ${misleads}` : ""}`)]).trimEnd(),
    ),
  ]).trimEnd();
}

function gapText({ block, cover, serves }: PlanBlock): string {
  const why = tellingCells(cover).map(({ row, note }) => (note ? `${row.name}: ${note}` : row.name));
  return `${block.name}: ${supportWord[cover.state]}. ${why.join(". ")}. Needed for ${requirementsText(serves.map(({ requirement }) => requirement))}.`;
}
