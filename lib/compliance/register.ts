import { csvText } from "@/lib/export/csv";
import type { Stated } from "./block";
import { checkCadence } from "./calendar";
import type { Plan } from "./plan";
import { cadenceWord } from "./plan-words";
import type { RequirementRef } from "./reference";
import { notLegalAdvice } from "./words";

/** Columns of the register. Fixed order; new columns go last. */
const columns = [
  "revision",
  "option",
  "kind",
  "capability",
  "what",
  "command",
  "how_it_misleads",
  "frequency",
  "frequency_set_by",
  "owner",
  "collected_on",
  "kept_at",
  "requirements",
  "source",
  "source_url",
  "checked_on",
  "notice",
] as const;

type Line = Record<(typeof columns)[number], string>;

/**
 * The evidence register of a plan as CSV: one line an artefact and one a check. Owner, day and place are empty: they
 * are the organisation’s to fill in.
 */
export function registerCsv(plan: Plan, revision: string): string {
  const empty = { revision, option: plan.option.id, owner: "", collected_on: "", kept_at: "", notice: notLegalAdvice };
  const artefacts = plan.calendar.flatMap(({ items }) =>
    items.map(
      ({ what, every, set, block, serves }): Line => ({
        ...empty,
        kind: "artefact",
        capability: block?.id ?? "",
        what,
        command: "",
        how_it_misleads: "",
        frequency: cadenceWord[every],
        frequency_set_by: set ? set.value : "",
        requirements: requirementsText(serves),
        ...(set ? sourceOf(set) : noSource),
      }),
    ),
  );
  const checks = plan.blocks.flatMap(({ block, cover, serves }) =>
    cover.commands.map(
      ({ kind, run, shows, misleads, origin }): Line => ({
        ...empty,
        kind: `check, ${kind}`,
        capability: block.id,
        what: shows,
        command: run,
        how_it_misleads: misleads ?? "",
        frequency: cadenceWord[checkCadence(block)],
        frequency_set_by: "",
        requirements: requirementsText(serves.map(({ requirement }) => requirement)),
        ...sourceOf({ origin }),
      }),
    ),
  );
  return csvText(columns, [...artefacts, ...checks]);
}

// --

export function requirementsText(requirements: readonly RequirementRef[]): string {
  return requirements.map(({ framework, number }) => `${framework.short} ${number}`).join("; ");
}

const noSource = { source: "", source_url: "", checked_on: "" };

function sourceOf({ origin }: Pick<Stated, "origin">) {
  return {
    source: `${origin.source.id} (${origin.locator})`,
    source_url: origin.url ?? "",
    checked_on: origin.checkedOn,
  };
}
