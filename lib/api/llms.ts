import { addressesOf, type Endpoint, type Group, groups, parametersIn } from "./endpoint";
import { formWord } from "./openapi";

/** A page as the list names it. */
export interface ListedPage {
  path: string;
  title: string;
  what: string;
}

/** What stands above the lists. */
export interface Introduction {
  title: string;
  summary: string;
  /** Paragraphs. */
  says: readonly string[];
  cite: readonly string[];
}

/**
 * The text of /llms.txt, in Markdown as llmstxt.org has it: what this is, its pages, its addresses for programs, how to
 * cite it. Addresses are relative to the server that gives it.
 */
export function llmsOf(
  introduction: Introduction,
  pages: readonly ListedPage[],
  endpoints: readonly Endpoint[],
): string {
  const { title, summary, says, cite } = introduction;
  const used = (Object.keys(groups) as Group[]).filter((group) => endpoints.some((one) => one.group === group));
  return `${[
    `# ${title}`,
    `> ${summary}`,
    ...says,
    "## How to cite",
    listed(cite),
    "## Pages",
    listed(pages.map((page) => `[${page.title}](${page.path}): ${page.what}`)),
    ...used.flatMap((group) => [
      `## API: ${groups[group][0]?.toLowerCase()}${groups[group].slice(1)}`,
      listed(endpoints.filter((one) => one.group === group).map(entry)),
    ]),
  ].join("\n\n")}\n`;
}

// --

const listed = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join("\n");

function entry(endpoint: Endpoint): string {
  const { name, what, path } = endpoint;
  const addresses = addressesOf([endpoint]);
  const links = addresses.map(({ form, template, examples: [example = template] }) =>
    addresses.length > 1 ? `[${formWord[form]}](${example})` : `[${name}](${example})`,
  );
  const parameters = parametersIn(endpoint).map((one) => (one.needed ? `${one.name} (needed)` : one.name));
  return [
    addresses.length > 1 ? `${name} as ${links.join(", ")}: ${what}` : `${links.join("")}: ${what}`,
    ...(path ? [`${path.name} is one of ${path.values.join(", ")}.`] : []),
    ...(parameters.length > 0 && parameters.length <= 12 ? [`Parameters: ${parameters.join(", ")}.`] : []),
  ].join(" ");
}
