import { facts } from "@/content";
import { capabilityById, termById } from "./site";

/** A term as it opens in place. */
export interface ShownTerm {
  id: string;
  name: string;
  means: string;
}

export interface TermView {
  id: string;
  name: string;
  alsoCalled: string[];
  means: string;
  seeAlso: { id: string; name: string }[];
  /** Rows of the matrix that use it. */
  capabilities: { id: string; name: string }[];
}

/** All terms by name. */
export function glossaryView(): TermView[] {
  return [...facts.terms]
    .sort((a, b) => a.name.localeCompare(b.name, "en"))
    .map(({ id, name, alsoCalled, means, seeAlso }) => ({
      id,
      name,
      alsoCalled,
      means,
      seeAlso: seeAlso.map((other) => ({ id: other, name: termById.get(other)?.name ?? other })),
      capabilities: facts.capabilities
        .filter((capability) => capability.terms.includes(id))
        .map((capability) => ({ id: capability.id, name: capability.name })),
    }));
}

/** The terms that these rows use, each once, in the rows’ order. */
export function termsOfRows(rows: readonly string[]): ShownTerm[] {
  const used = new Set(rows.flatMap((row) => capabilityById.get(row)?.terms ?? []));
  return [...used].flatMap((id) => {
    const term = termById.get(id);
    return term ? [{ id: term.id, name: term.name, means: term.means }] : [];
  });
}
