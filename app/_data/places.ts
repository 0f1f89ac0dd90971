import { facts } from "@/content";
import * as paths from "@/lib/paths";
import { shownOptions } from "./site";

export interface Place {
  href: string;
  label: string;
}

/** Every address with an id in it, for the page that says an address does not exist. */
export function placesView(): {
  options: Place[];
  frameworks: Place[];
  groups: { name: string; capabilities: Place[] }[];
  sources: Place[];
} {
  return {
    options: shownOptions.map(({ id, name }) => ({ href: paths.option(id), label: name })),
    frameworks: facts.frameworks.map(({ id, name }) => ({ href: paths.framework(id), label: name })),
    groups: facts.groups.map((group) => ({
      name: group.name,
      capabilities: facts.capabilities
        .filter((capability) => capability.group === group.id)
        .map(({ id, name }) => ({ href: paths.capability(id), label: name })),
    })),
    sources: facts.sources.map(({ id, title }) => ({ href: paths.source(id), label: title })),
  };
}
