import { facts } from "@/content";
import { type CellDetail, cellDetail } from "@/lib/evidence/detail";
import type { ResolveOptions } from "@/lib/evidence/resolve";
import { statesSentence } from "@/lib/evidence/sentence";
import { type SourceNote, sourceNotes } from "@/lib/evidence/source-notes";
import { supportWord } from "@/lib/evidence/words";
import type { Capability } from "@/lib/schema/types";
import { type ShownTerm, termsOfRows } from "./glossary";
import { shownOptions, sourceById } from "./site";

export interface CapabilityView {
  id: string;
  name: string;
  claim: string;
  countsAsYes: string;
  matters: string;
  group: { id: string; name: string };
  terms: ShownTerm[];
  cells: CellDetail[];
  /** The documents behind all claims of the row. */
  notes: SourceNote[];
  /** Who is in which state, what ended last. */
  states: string;
  /** Options that ended. */
  ended: readonly string[];
  /** Capability blocks that take the row, with how many requirements ask for each. */
  blocks: { id: string; name: string; requirements: number }[];
  /** Building blocks in which the row matters. */
  buildingBlocks: { id: string; name: string }[];
  previous: { id: string; name: string } | null;
  next: { id: string; name: string } | null;
  /** Where the row is written, from the project's root. */
  file: string;
}

/** All cells of one row, in option order. */
export function cellsOf(capability: Capability, resolving: ResolveOptions = {}): CellDetail[] {
  return shownOptions.map((option) =>
    cellDetail(capability, option, { options: facts.options, sources: sourceById }, resolving),
  );
}

/** One row in full. Null for an unknown id. */
export function capabilityView(id: string): CapabilityView | null {
  const index = facts.capabilities.findIndex((capability) => capability.id === id);
  const capability = facts.capabilities[index];
  if (!capability) return null;
  const cells = cellsOf(capability);
  const neighbour = (row: Capability | undefined) => (row ? { id: row.id, name: row.name } : null);
  return {
    id: capability.id,
    name: capability.name,
    claim: capability.claim,
    countsAsYes: capability.countsAsYes,
    matters: capability.matters,
    group: facts.groups.find((group) => group.id === capability.group) ?? {
      id: capability.group,
      name: capability.group,
    },
    terms: termsOfRows([capability.id]),
    cells,
    notes: sourceNotes(
      cells.flatMap(({ claims }) =>
        claims.map(({ source: { id }, locator, checkedOn }) => ({ id, locator, checkedOn })),
      ),
      sourceById,
    ),
    states: statesOf(cells),
    ended,
    blocks: facts.blocks
      .filter(({ takes }) => takes.includes(capability.id))
      .map(({ id: block, name }) => ({
        id: block,
        name,
        requirements: facts.requirements.filter(({ blocks }) => blocks.some((used) => used.block === block)).length,
      })),
    buildingBlocks: facts.buildingBlocks
      .filter(({ rows }) => rows.includes(capability.id))
      .map(({ id: block, name }) => ({ id: block, name })),
    previous: neighbour(facts.capabilities[index - 1]),
    next: neighbour(facts.capabilities[index + 1]),
    file: `content/capabilities/${capability.id}.ts`,
  };
}

export const capabilityIds = facts.capabilities.map((capability) => capability.id);

// --

const ended = shownOptions.filter(({ status }) => status === "ended").map(({ id }) => id);

function statesOf(cells: readonly CellDetail[]): string {
  const named = cells.map(({ option, support }) => ({ id: option.id, name: option.name, support }));
  const gone = named.filter(({ id }) => ended.includes(id));
  return [
    statesSentence(named.filter(({ id }) => !ended.includes(id))),
    ...gone.map(({ name, support }) => `${name}, which ended: ${supportWord[support].toLowerCase()}.`),
  ].join(" ");
}
