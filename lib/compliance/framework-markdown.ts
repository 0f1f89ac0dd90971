import type { Origin } from "@/lib/evidence/origin";
import { supportWord } from "@/lib/evidence/words";
import { bareLink, escaped, sections, table } from "@/lib/export/markdown";
import { relevances } from "@/lib/schema/compliance-vocabulary";
import { asSentence, evidenceJson } from "./export-parts";
import type { FrameworkView, RequirementView } from "./framework";
import { bullets, originMarkdown } from "./markdown-parts";
import { bindingWord, cadenceWord } from "./plan-words";
import { confidenceWord, notLegalAdvice, relevanceWord } from "./words";

/**
 * One framework as Markdown for a wiki: what it is and whom it binds, every requirement with its relevance and the state
 * of each option in one table, then each requirement in full with what stays with the reader and its sources.
 *
 * @param address of the framework’s page, the way back.
 */
export function frameworkMarkdown(view: FrameworkView, revision: string, address: string): string {
  const { name, issuer, binds, finding, reading, status, applies, cautions, counts, options, requirements } = view;
  return sections([
    `# ${escaped(name)}`,
    escaped(finding),
    `> ${notLegalAdvice} A mesh never satisfies a framework. Revision ${revision}, ${bareLink(address)}`,
    `${escaped(asSentence(`By ${issuer}`))} ${escaped(asSentence(`Binds: ${binds}`))} ${escaped(reading)}`,
    table(
      ["Requirements", ...relevances.map((relevance) => relevanceWord[relevance])],
      [[String(requirements.length), ...relevances.map((relevance) => String(counts[relevance]))]],
    ),
    "## Requirements",
    table(
      ["Requirement", "Relevance", ...options.map((option) => escaped(option.name)), "Stays with"],
      requirements.map((requirement) => [
        escaped(`${requirement.number}: ${requirement.title}`),
        relevanceWord[requirement.relevance],
        ...options.map(({ id }) => stateOf(requirement, id)),
        escaped(requirement.residual.owner),
      ]),
    ),
    "A state is the weakest of the capabilities that the requirement needs; empty where nothing an option does counts.",
    ...requirements.map(requirementText),
    "## Where it stands",
    bullets([...status, ...cautions].map((one) => `${escaped(one.value)} ${cited(one)}`)),
    ...(applies.length > 0 ? ["## When it counts"] : []),
    bullets(applies.map((one) => `${bindingWord[one.binding]}: ${escaped(one.value)} ${cited(one)}`)),
  ]);
}

// --

const cited = ({ origin }: { origin: Origin }) => `(${originMarkdown(origin)})`;

function stateOf({ options }: RequirementView, option: string): string {
  const state = options.find((one) => one.option.id === option)?.state;
  return state ? supportWord[state] : "";
}

function requirementText(requirement: RequirementView): string {
  const { number, title, asks, relevance, reaches, confidence, cadence, residual, misreadings, origins, sought } =
    requirement;
  return sections([
    `### ${escaped(`${number}: ${title}`)}`,
    escaped(asks),
    bullets([
      `Relevance: ${relevanceWord[relevance]}. ${escaped(reaches)}`,
      ...(requirement.appliesSince ? [`Applies since: ${escaped(requirement.appliesSince)}`] : []),
      ...requirement.blocks.map(
        ({ block, note }) => `Capability: ${escaped(block.name)}${note ? `. ${escaped(note)}` : ""}`,
      ),
      // Several capabilities may be shown by the same.
      ...[...new Set(evidenceJson(requirement).map(({ what }) => what))].map((what) => `Evidence: ${escaped(what)}`),
      ...(cadence ? [`${cadenceWord[cadence.every]}: ${escaped(cadence.value)} ${cited(cadence)}`] : []),
      `Stays with ${escaped(residual.owner)}: ${escaped(residual.says)}`,
      ...misreadings.map(
        ({ claim, correction, origin }) =>
          `Claimed: ${escaped(claim)} What holds: ${escaped(correction)} ${cited({ origin })}`,
      ),
      ...origins.map((origin) => `Source: ${originMarkdown(origin)}`),
      ...sought.map(({ where, on }) => `Sought in vain: ${escaped(where)}, ${on}`),
      `${confidenceWord[confidence]}.`,
    ]),
  ]).trimEnd();
}
