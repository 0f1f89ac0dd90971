import { groupBy } from "@/lib/collection/group-by";
import type { CommandView, Named } from "../block";
import { howOf } from "../export-parts";
import type { FrameworkView, RequirementOption, RequirementView } from "../framework";
import { propertyNamespace, uuidOf } from "./identity";
import type { ControlImplementation, ImplementedRequirement, OscalLink, OscalProperty, OscalResource } from "./model";

/** What one option contributes to one framework, with the resources it refers to. Null when that is nothing. */
export function controlImplementation(
  framework: FrameworkView,
  option: string,
): { framework: string; implementation: ControlImplementation; resources: OscalResource[] } | null {
  const answered = framework.requirements.flatMap((requirement) => {
    const cover = requirement.options.find((one) => one.option.id === option);
    return cover && contributes(cover) ? [{ requirement, cover }] : [];
  });
  const [first] = answered;
  if (!first) return null;
  const left = framework.requirements.filter((one) => !answered.some(({ requirement }) => requirement === one));
  const own = ownCatalogue(framework);
  return {
    framework: framework.id,
    implementation: {
      uuid: uuidOf("control-implementation", option, framework.id),
      source: framework.catalogue ?? `#${own.uuid}`,
      description: [
        `What ${first.cover.option.name} contributes to ${framework.name}, as far as traffic between services is concerned.`,
        ...(left.length > 0 ? [`It contributes nothing to: ${left.map(({ number }) => number).join("; ")}.`] : []),
      ].join("\n\n"),
      "implemented-requirements": answered.flatMap(({ requirement, cover }) => implemented(requirement, cover)),
    },
    resources: [
      ...(framework.catalogue ? [] : [own]),
      ...answered.flatMap(({ requirement, cover }) => [...sources(requirement), ...checks(cover)]),
    ],
  };
}

// --

const contributes = ({ state }: RequirementOption) =>
  state !== null && state !== "none" && state !== "not-applicable" && state !== "unknown";

/** One for each id of the published catalogue, or one under an id of our own. */
function implemented(requirement: RequirementView, cover: RequirementOption): ImplementedRequirement[] {
  const { framework, id, controls, residual } = requirement;
  const ids = controls.length > 0 ? controls : [`${framework.id}-${id}`];
  const links = [...sourceLinks(requirement), ...checkLinks(cover)];
  return ids.map((control) => ({
    uuid: uuidOf("implemented-requirement", cover.option.id, framework.id, id, control),
    "control-id": control,
    description: howOf(cover),
    props: propertiesOf(requirement, cover),
    ...(links.length > 0 && { links }),
    remarks: `The part a mesh can answer: ${requirement.reaches}\n\nStays with the organisation: ${residual.says} Owner: ${residual.owner}.`,
  }));
}

function propertiesOf({ number, relevance, confidence }: RequirementView, { state }: RequirementOption) {
  const all = { "requirement-number": number, relevance, "capability-state": state ?? "", confidence };
  return Object.entries(all).map(([name, value]): OscalProperty => ({ name, ns: propertyNamespace, value }));
}

/** No catalogue of these texts is published, and most are under copyright: the resource says what the ids stand for. */
function ownCatalogue({ id, name, issuer }: Pick<FrameworkView, "id" | "name" | "issuer">): OscalResource {
  return {
    uuid: uuidOf("catalogue", id),
    title: name,
    description: `Issued by: ${issuer}. No OSCAL catalogue of it was found; control ids are ${id} and the requirement’s id in whichmesh, and the property requirement-number gives the number in the text.`,
  };
}

const sourceUuid = (id: string, url: string | null) => uuidOf("source", id, url ?? "");

function sources({ origins }: RequirementView): OscalResource[] {
  return origins.map(({ source, url }) => ({
    uuid: sourceUuid(source.id, url),
    title: source.title,
    description: "Where it can be read what is asked.",
    ...(url && { rlinks: [{ href: url }] }),
  }));
}

function sourceLinks({ origins }: RequirementView): OscalLink[] {
  const places = groupBy(origins, ({ source, url }) => sourceUuid(source.id, url));
  return [...places].map(([uuid, list]) => ({
    href: `#${uuid}`,
    rel: "reference",
    text: list.map(({ locator, checkedOn }) => `${locator} (checked ${checkedOn})`).join("; "),
  }));
}

const checksUuid = (option: string, block: string) => uuidOf("checks", option, block);
const withCommands = ({ blocks }: RequirementOption) => blocks.filter(({ cover }) => cover.commands.length > 0);

/** The read-only checks of a block with an option, once for all requirements that need it. */
function checks(option: RequirementOption): OscalResource[] {
  return withCommands(option).map(({ block, cover }) => ({
    uuid: checksUuid(option.option.id, block.id),
    title: `Checks of ${block.name} with ${option.option.name}`,
    description: cover.commands.map(checkText).join("\n\n"),
  }));
}

function checkLinks(option: RequirementOption): OscalLink[] {
  return withCommands(option).map(({ block }: { block: Named }) => ({
    href: `#${checksUuid(option.option.id, block.id)}`,
    rel: "evidence",
    text: block.name,
  }));
}

function checkText({ kind, run, shows, misleads }: CommandView): string {
  const where = kind === "promql" ? "PromQL" : "Shell";
  return `${where}: \`${run}\`\n${shows}${misleads ? `\nHow it misleads: ${misleads}` : ""}`;
}
