import { commandJson, coverJson, misreadingJson, statedJson } from "./export-parts";
import type { ComplianceOverview } from "./overview";
import { notLegalAdvice } from "./words";

/** Everything that is not tied to one framework, as `/api/v1/compliance.json` gives it. */
export function complianceJson(
  { finding, counts, frameworks, blocks, misreadings }: ComplianceOverview,
  revision: string,
) {
  return {
    revision,
    notice: notLegalAdvice,
    finding,
    counts,
    frameworks: frameworks.map(({ id, name, short, issuer, finding, status, total, counts }) => ({
      ...{ id, name, short, issuer, finding, status },
      requirements: total,
      counts,
    })),
    capabilities: blocks.map((block) => ({
      id: block.id,
      name: block.name,
      gives: block.gives,
      rows: block.takes.map(({ id }) => id),
      options: block.options.map((cover) => ({
        option: cover.option.id,
        ...coverJson(cover),
        commands: cover.commands.map(commandJson),
      })),
      accepted: block.accepted,
      limits: block.limits.map((limit) => ({ ...statedJson(limit), options: limit.options.map(({ id }) => id) })),
      usedBy: block.usedBy.map(({ framework, id, relevance }) => ({
        framework: framework.id,
        requirement: id,
        relevance,
      })),
    })),
    misreadings: misreadings.map((misreading) => ({
      framework: misreading.of.framework.id,
      requirement: misreading.of.id,
      ...misreadingJson(misreading),
    })),
  };
}
