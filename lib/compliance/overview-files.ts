import { type CsvValue, csvText } from "@/lib/export/csv";
import { bareLink, escaped, sections, table } from "@/lib/export/markdown";
import { relevances } from "@/lib/schema/compliance-vocabulary";
import type { HeatMap } from "./heat-map";
import type { ComplianceOverview } from "./overview";
import { notLegalAdvice, relevanceWord } from "./words";

/** The overview of all frameworks, with the map of where a mesh matters. */
interface Overview extends Pick<ComplianceOverview, "finding" | "counts" | "total" | "frameworks"> {
  heat: HeatMap;
}

/** Columns of the CSV. Fixed order; new columns go last. */
const columns = [
  "revision",
  "framework",
  "framework_name",
  "block",
  "block_name",
  "strongest_relevance",
  "requirements_count",
  "notice",
] as const;

/**
 * The map as CSV, one line for each framework and block of capability: a pivot makes the map again. Where no
 * requirement asks for a block, the relevance is empty and the count 0.
 */
export function overviewCsv({ heat, frameworks }: Pick<Overview, "heat" | "frameworks">, revision: string): string {
  const names = new Map(heat.blocks.map(({ id, name }) => [id, name]));
  const full = new Map(frameworks.map(({ id, name }) => [id, name]));
  const records = heat.rows.flatMap(({ framework, cells }) =>
    cells.map(
      ({ block, relevance, requirements }): Record<(typeof columns)[number], CsvValue> => ({
        revision,
        framework: framework.id,
        framework_name: full.get(framework.id) ?? framework.short,
        block,
        block_name: names.get(block) ?? block,
        strongest_relevance: relevance ?? "",
        requirements_count: requirements,
        notice: notLegalAdvice,
      }),
    ),
  );
  return csvText(columns, records);
}

/**
 * The overview as Markdown for a wiki: the finding, the frameworks with their counts, and the map.
 *
 * @param address where the same view is found.
 */
export function overviewMarkdown(overview: Overview, revision: string, address: string): string {
  const { finding, counts, total, frameworks, heat } = overview;
  return sections([
    "## What a mesh shows an assessor, and what it leaves to you",
    escaped(finding),
    `> ${notLegalAdvice} A mesh never satisfies a framework, so no percentages are shown.`,
    "### Frameworks",
    table(
      ["Framework", ...relevances.map((relevance) => relevanceWord[relevance]), "Requirements", "Status"],
      [
        ...frameworks.map((framework) => [
          escaped(framework.name),
          ...relevances.map((relevance) => String(framework.counts[relevance])),
          String(framework.total),
          escaped(framework.status.join(". ")),
        ]),
        ["All", ...relevances.map((relevance) => String(counts[relevance])), String(total), ""],
      ],
    ),
    "### Where a mesh matters",
    "The strongest relevance, and how many requirements ask for the capability.",
    table(
      ["Framework", ...heat.blocks.map(({ name }) => escaped(name))],
      heat.rows.map(({ framework, cells }) => [
        escaped(framework.short),
        ...cells.map(({ relevance, requirements }) =>
          relevance ? `${relevanceWord[relevance]}: ${requirements}` : "",
        ),
      ]),
    ),
    `Revision ${revision}. The same view, each requirement with its sources: ${bareLink(address)}`,
  ]);
}
