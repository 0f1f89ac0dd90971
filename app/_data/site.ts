import { facts } from "@/content";
import { livingOptions, visibleOptions } from "@/lib/matrix/options";

/** Look-ups that every area needs. The only other importers of content are the files beside this one. */

export const sourceById = new Map(facts.sources.map((source) => [source.id, source]));
export const optionById = new Map(facts.options.map((option) => [option.id, option]));
export const capabilityById = new Map(facts.capabilities.map((capability) => [capability.id, capability]));
export const termById = new Map(facts.terms.map((term) => [term.id, term]));
/** All but drafts: what ended stays in the matrix. */
export const shownOptions = visibleOptions(facts.options);
/** What can be chosen. */
export const choosableOptions = livingOptions(facts.options);
export const revisionIds = facts.revisions.map((revision) => revision.id);

/** The revision that today's facts are; content checks hold that there is one. */
export const newestRevision = revisionIds.at(-1) ?? "none";
