import { type Ground, groundOn } from "@/lib/compliance/block";
import { buildMatrix, everything, type Matrix, type MatrixCell, type MatrixSelection } from "@/lib/matrix/matrix";
import { resolver } from "@/lib/matrix/matrix-cell";
import { livingOptions } from "@/lib/matrix/options";
import type { Capability, Facts, Option } from "@/lib/schema/types";
import type { RevisionState } from "./state";

/**
 * Views as they stood at a revision. A revision keeps states, notes and ids; names and the wording of requirements are
 * today's, which a content check holds to exist.
 */

/**
 * The matrix of a revision. Sources are those of its claims that still stand; versions were not kept.
 *
 * @param selection as for today's matrix; interest cannot be hidden, since states are kept and not their making.
 */
export function matrixThen(facts: Facts, state: RevisionState, selection: MatrixSelection): Matrix {
  const matrix = buildMatrix({ ...facts, ...rowsAndOptions(facts, state) }, selection, cellsThen(facts, state));
  return { ...matrix, options: matrix.options.map((option) => ({ ...option, version: null })) };
}

/** What compliance was built on at a revision; null where it kept no requirements. */
export function groundThen(facts: Facts, state: RevisionState): Ground | null {
  const { compliance } = state;
  if (!compliance) return null;
  const blocks = facts.blocks.flatMap((block) => {
    const takes = compliance.blocks[block.id];
    return takes ? [{ ...block, takes }] : [];
  });
  const requirements = facts.requirements.flatMap((requirement) => {
    const then = compliance.requirements[`${requirement.framework}.${requirement.id}`];
    const uses = then?.blocks.map((block) => requirement.blocks.find((use) => use.block === block) ?? { block });
    return then && uses ? [{ ...requirement, relevance: then.relevance, blocks: uses }] : [];
  });
  const asked = new Set(requirements.map(({ framework }) => framework));
  const { options, capabilities } = rowsAndOptions(facts, state);
  const then: Facts = {
    ...facts,
    options,
    capabilities,
    blocks,
    requirements,
    frameworks: facts.frameworks.filter(({ id }) => asked.has(id)),
  };
  const living = { ...then, options: livingOptions(options) };
  return groundOn(then, buildMatrix(living, everything, cellsThen(facts, state)));
}

// --

function rowsAndOptions(facts: Facts, state: RevisionState): { options: Option[]; capabilities: Capability[] } {
  const status = new Map(state.options.map((option) => [option.id, option.status]));
  const cells = Object.keys(state.cells);
  return {
    options: facts.options.flatMap(({ ended, ...option }) => {
      const then = status.get(option.id);
      return then ? [{ ...option, status: then, ...(then === "ended" && ended && { ended }) }] : [];
    }),
    capabilities: facts.capabilities.filter(({ id }) => cells.some((cell) => cell.startsWith(`${id}.`))),
  };
}

/** Cells as a revision kept them. An option that came to a row later has none: unknown then. */
function cellsThen(facts: Facts, { cells }: RevisionState): (capability: Capability, option: string) => MatrixCell {
  const cellToday = resolver(facts.sources, false);
  return (capability, option) => {
    const then = cells[`${capability.id}.${option}`];
    const today = cellToday(capability, option);
    const claims = then?.claims ?? [];
    return {
      option,
      capability: capability.id,
      support: then?.support ?? "unknown",
      note: then?.note ?? null,
      resource: then?.resource ?? null,
      since: then?.since ?? null,
      conflict: then?.conflict ?? false,
      grade: then?.grade ?? null,
      claims,
      // A revision keeps which claims counted, not what each said: told only where nothing of the cell has moved.
      disagreeing: then && claims.join() === today.claims.join() ? today.disagreeing : 0,
      sources: claims.flatMap((claim) => today.sources[today.claims.indexOf(claim)] ?? []),
    };
  };
}
