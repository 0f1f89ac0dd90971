import { facts } from "@/content";
import { type CellDetail, cellDetail } from "@/lib/evidence/detail";
import type { ResolveOptions } from "@/lib/evidence/resolve";
import type { Capability } from "@/lib/schema/types";
import { shownOptions, sourceById, termById } from "./site";

export interface CapabilityView {
  id: string;
  name: string;
  claim: string;
  countsAsYes: string;
  matters: string;
  group: { id: string; name: string };
  terms: { id: string; name: string; means: string }[];
  cells: CellDetail[];
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
    terms: capability.terms.map((term) => ({
      id: term,
      name: termById.get(term)?.name ?? term,
      means: termById.get(term)?.means ?? "",
    })),
    cells: cellsOf(capability),
    previous: neighbour(facts.capabilities[index - 1]),
    next: neighbour(facts.capabilities[index + 1]),
    file: `content/capabilities/${capability.id}.ts`,
  };
}

export const capabilityIds = facts.capabilities.map((capability) => capability.id);
