import { csvText } from "@/lib/export/csv";
import {
  asSentence,
  commandsOf,
  evidenceJson,
  howOf,
  misreadingJson,
  optionJson,
  originJson,
  resourcesOf,
  statedJson,
} from "./export-parts";
import type { FrameworkView } from "./framework";
import { cadenceWord } from "./plan-words";
import { notLegalAdvice } from "./words";

/**
 * The answers of `/api/v1/compliance*`. Public: keys are named here one by one, so that nothing internal leaks out and
 * nothing public goes missing unnoticed.
 */

/** One framework as `/api/v1/compliance/<framework>.json` gives it. */
export function frameworkJson(view: FrameworkView, revision: string) {
  const { id, name, short, issuer, binds, finding, catalogue, status, applies, cautions, counts, requirements } = view;
  return {
    revision,
    notice: notLegalAdvice,
    framework: {
      id,
      name,
      short,
      issuer,
      binds,
      finding,
      catalogue,
      status: status.map(({ state, on, ...statement }) => ({ state, on, ...statedJson(statement) })),
      applies: applies.map(({ binding, sectors, regions, ...statement }) => ({
        ...{ binding, sectors, regions },
        ...statedJson(statement),
      })),
      cautions: cautions.map(statedJson),
    },
    counts,
    requirements: requirements.map((requirement) => ({
      id: requirement.id,
      number: requirement.number,
      title: requirement.title,
      controls: requirement.controls,
      asks: requirement.asks,
      appliesSince: requirement.appliesSince,
      relevance: requirement.relevance,
      reaches: requirement.reaches,
      confidence: requirement.confidence,
      capabilities: requirement.blocks.map(({ block, note }) => ({
        id: block.id,
        name: block.name,
        note,
        rows: block.takes.map((row) => row.id),
      })),
      options: requirement.options.map(optionJson),
      evidence: evidenceJson(requirement),
      cadence: requirement.cadence && { every: requirement.cadence.every, ...statedJson(requirement.cadence) },
      residual: requirement.residual,
      misreadings: requirement.misreadings.map(misreadingJson),
      sources: requirement.origins.map(originJson),
      sought: requirement.sought,
    })),
  };
}

/** Columns of the CSV, one line for each requirement and option. Fixed order; new columns go last. */
const columns = [
  "revision",
  "framework",
  "requirement",
  "number",
  "title",
  "asks",
  "applies_since",
  "relevance",
  "confidence",
  "capabilities",
  "option",
  "option_name",
  "capability_state",
  "how",
  "resources",
  "commands",
  "evidence",
  "residual",
  "residual_owner",
  "sources",
  "source_urls",
  "checked_on",
  "corrected_claims",
  "notice",
  "reaches",
  "review_every",
  "controls",
  "requirement_key",
] as const;

/**
 * Frameworks as CSV, one line for each requirement and option.
 *
 * @param only one option; left out, all.
 */
export function requirementsCsv(views: readonly FrameworkView[], revision: string, only?: string): string {
  const requirements = views.flatMap((view) => view.requirements);
  const records = requirements.flatMap((requirement) =>
    requirement.options
      .filter(({ option }) => (only ?? option.id) === option.id)
      .map(
        (option): Record<(typeof columns)[number], string> => ({
          revision,
          framework: requirement.framework.id,
          requirement: requirement.id,
          number: requirement.number,
          title: requirement.title,
          asks: requirement.asks,
          applies_since: requirement.appliesSince ?? "",
          relevance: requirement.relevance,
          confidence: requirement.confidence,
          capabilities: requirement.blocks.map(({ block }) => block.id).join("; "),
          option: option.option.id,
          option_name: option.option.name,
          capability_state: option.state ?? "",
          how: howOf(option),
          resources: resourcesOf(option).join("; "),
          commands: commandsOf(option)
            .map(({ run }) => run)
            .join("\n"),
          evidence: evidenceJson(requirement)
            .map(({ what }) => asSentence(what))
            .join(" "),
          residual: requirement.residual.says,
          residual_owner: requirement.residual.owner,
          sources: requirement.origins.map(({ source, locator }) => `${source.id} (${locator})`).join("; "),
          source_urls: requirement.origins.map(({ url }) => url ?? "").join("; "),
          checked_on: requirement.origins.map(({ checkedOn }) => checkedOn).sort()[0] ?? "",
          corrected_claims: requirement.misreadings.map(({ claim, correction }) => `${claim} ${correction}`).join(" "),
          notice: notLegalAdvice,
          reaches: requirement.reaches,
          review_every: requirement.cadence ? cadenceWord[requirement.cadence.every] : "",
          controls: requirement.controls.join("; "),
          // A spreadsheet takes 1-2-3 for a day.
          requirement_key: `${requirement.framework.id}/${requirement.id}`,
        }),
      ),
  );
  return csvText(columns, records);
}
