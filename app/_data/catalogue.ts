import { facts } from "@/content";
import type { CellDetail } from "@/lib/evidence/detail";
import { idList, word } from "@/lib/share/codec";
import { parseParameters } from "@/lib/share/parameters";
import { capabilityIds, cellsOf } from "./capability";
import { newestRevision, shownOptions } from "./site";

/** The content as lists, for programs. */

/** Filters of `/api/v1/claims.json`. */
export const claimsTable = {
  capability: idList(capabilityIds),
  option: idList(shownOptions.map((option) => option.id)),
  interest: word(["hide"]),
};

/** Every cell asked for, with its state, the rule behind it and all its claims. */
export function claimsCatalogue(query: URLSearchParams) {
  const { values, problems } = parseParameters(claimsTable, query);
  const cells: CellDetail[] = facts.capabilities
    .filter(({ id }) => values.capability?.includes(id) ?? true)
    .flatMap((capability) => cellsOf(capability, { hideInterested: values.interest === "hide" }))
    .filter((cell) => values.option?.includes(cell.option.id) ?? true);
  return { body: { revision: newestRevision, cells }, problems };
}

export function optionsCatalogue() {
  const options = shownOptions.map(({ id, name, status, summary, dataPlane, needs, facts, ended = null }) => ({
    id,
    name,
    status,
    summary,
    dataPlane,
    needs,
    facts,
    ended,
  }));
  return { revision: newestRevision, options };
}

export function capabilitiesCatalogue() {
  const capabilities = facts.capabilities.map(({ id, name, group, claim, countsAsYes, matters, terms }) => ({
    id,
    name,
    group,
    claim,
    countsAsYes,
    matters,
    terms,
  }));
  return { revision: newestRevision, groups: facts.groups, capabilities };
}

export function sourcesCatalogue() {
  return { revision: newestRevision, sources: facts.sources };
}
