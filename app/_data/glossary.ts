import { facts } from "@/content";
import { termById } from "./site";

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
