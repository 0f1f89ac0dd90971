import { type Origin, originOf } from "@/lib/evidence/origin";
import { buildMatrix, everything, type Matrix } from "@/lib/matrix/matrix";
import { livingOptions } from "@/lib/matrix/options";
import type { CapabilityBlock, Citation, Facts, Source } from "@/lib/schema/types";
import { type Coverage, coverageOf } from "./coverage";
import { type RequirementRef, requirementRef } from "./reference";

/** A statement with the one place it comes from. */
export interface Stated {
  value: string;
  origin: Origin;
}

/** A read-only check. */
export interface CommandView {
  kind: "shell" | "promql";
  run: string;
  shows: string;
  misleads: string | null;
  origin: Origin;
}

export interface Named {
  id: string;
  name: string;
}

export interface BlockOption extends Coverage {
  option: Named;
  /** What the deciding and other cells name, each once. */
  resources: string[];
  switchOn: Stated | null;
  commands: CommandView[];
}

/** A block of capability with what each option makes of it. */
export interface BlockView extends Named {
  gives: string;
  takes: Named[];
  options: BlockOption[];
  /** Artefacts, and how often to collect them unless a requirement says more. */
  accepted: CapabilityBlock["accepted"];
  limits: (Stated & { options: Named[] })[];
  usedBy: RequirementRef[];
}

/** What the builders share, so that the matrix is resolved once. */
export interface Ground {
  facts: Facts;
  matrix: Matrix;
  sources: ReadonlyMap<string, Source>;
}

/** Of options that can still be chosen: an ended one is no answer to a requirement. */
export function groundOf(facts: Facts): Ground {
  return groundOn(facts, buildMatrix({ ...facts, options: livingOptions(facts.options) }, everything));
}

/** @param matrix every row, for the options that could be chosen. */
export function groundOn(facts: Facts, matrix: Matrix): Ground {
  return {
    facts,
    matrix,
    sources: new Map(facts.sources.map((source) => [source.id, source])),
  };
}

/** All blocks, in content order. */
export function blockViews(ground: Ground): BlockView[] {
  const { facts, matrix } = ground;
  const rows = new Map(matrix.capabilities.map(({ id, name }) => [id, name]));
  const options = matrix.options.map(({ id, name }) => ({ id, name }));
  return facts.blocks.map((block) => ({
    id: block.id,
    name: block.name,
    gives: block.gives,
    takes: block.takes.map((id) => ({ id, name: rows.get(id) ?? id })),
    options: options.map((option) => blockOption(block, option, ground)),
    accepted: block.accepted,
    limits: block.limits.map((limit) => ({
      ...stated(limit, ground),
      options: options.filter(({ id }) => limit.options?.includes(id)),
    })),
    usedBy: facts.requirements
      .filter(({ blocks }) => blocks.some((used) => used.block === block.id))
      .map((requirement) => requirementRef(requirement, facts)),
  }));
}

export function stated(statement: Citation & { value: string }, { sources }: Ground): Stated {
  return { value: statement.value, origin: originOf(statement, sources) };
}

// --

function blockOption(block: CapabilityBlock, option: Named, ground: Ground): BlockOption {
  const coverage = coverageOf(block, option.id, ground.matrix);
  const entry = block.options[option.id];
  return {
    option,
    ...coverage,
    resources: [...new Set(coverage.cells.flatMap(({ resource }) => resource ?? []))],
    switchOn: entry?.switchOn ? stated(entry.switchOn, ground) : null,
    commands: (entry?.commands ?? []).map((command) => ({
      kind: command.kind,
      run: command.run,
      shows: command.shows,
      misleads: command.misleads ?? null,
      origin: originOf(command, ground.sources),
    })),
  };
}
