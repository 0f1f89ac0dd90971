import { count } from "@/lib/format/words";
import type { Capability, Option, Source } from "@/lib/schema/types";
import type { Support } from "@/lib/schema/vocabulary";
import type { Grade } from "./grade";
import { cellOf, type ResolveOptions, resolveCell, rules, type Stance, type WeighedClaim, wordsFor } from "./resolve";

export interface ClaimDetail {
  id: string;
  capability: string;
  option: string;
  support: Support;
  says: string;
  version: string | null;
  locator: string;
  url: string | null;
  checkedOn: string;
  read: WeighedClaim["read"];
  about: WeighedClaim["about"];
  grade: Grade;
  stance: Stance;
  rejected: string | null;
  source: Pick<Source, "id" | "title" | "publisher" | "kind" | "published" | "version"> & {
    interest: { id: string; name: string }[];
    caution: string | null;
  };
}

/** All that is known about one cell: its state, how it was reached, and every claim. */
export interface CellDetail {
  capability: Pick<Capability, "id" | "name" | "claim" | "countsAsYes">;
  option: { id: string; name: string };
  support: Support;
  note: string | null;
  detail: string | null;
  resource: string | null;
  since: string | null;
  conflict: boolean;
  grade: Grade | null;
  rule: { number: number; sentence: string } | null;
  /** e.g. “3 claims, 2 against 1”. */
  tally: string;
  /** Where an unknown was sought. */
  sought: { where: string; on: string }[];
  /** Why a cell is not applicable. */
  reason: string | null;
  claims: ClaimDetail[];
}

/** @throws Error when the capability has no cell for the option: ask `visibleOptions` first. */
export function cellDetail(
  capability: Capability,
  option: Option,
  facts: { options: readonly Option[]; sources: ReadonlyMap<string, Source> },
  resolving: ResolveOptions = {},
): CellDetail {
  const cell = cellOf(capability, option.id);
  const resolved = resolveCell(cell, `${capability.id}.${option.id}`, facts.sources, resolving);
  const names = new Map(facts.options.map(({ id, name }) => [id, name]));
  const { id, name, claim, countsAsYes } = capability;
  return {
    capability: { id, name, claim, countsAsYes },
    option: { id: option.id, name: option.name },
    support: resolved.support,
    ...wordsFor(cell, resolved),
    conflict: resolved.conflict,
    grade: resolved.grade,
    rule: resolved.rule && rules[resolved.rule],
    tally: tally(resolved.claims),
    sought: cell.kind === "unknown" ? cell.sought : [],
    reason: cell.kind === "not-applicable" ? cell.reason : null,
    claims: resolved.claims.map((weighed) => claimDetail(weighed, capability.id, option.id, names)),
  };
}

// --

function claimDetail(
  claim: WeighedClaim,
  capability: string,
  option: string,
  names: ReadonlyMap<string, string>,
): ClaimDetail {
  const { id, title, publisher, kind, published, version, interest, caution } = claim.from;
  return {
    id: claim.id,
    capability,
    option,
    support: claim.support,
    says: claim.says,
    version: claim.version ?? null,
    locator: claim.locator,
    url: claim.url ?? claim.from.url,
    checkedOn: claim.checkedOn,
    read: claim.read,
    about: claim.about,
    grade: claim.grade,
    stance: claim.stance,
    rejected: claim.rejected ?? null,
    source: {
      id,
      title,
      publisher,
      kind,
      published,
      version,
      interest: interest.map((gains) => ({ id: gains, name: names.get(gains) ?? gains })),
      caution: caution ?? null,
    },
  };
}

function tally(claims: readonly WeighedClaim[]): string {
  const agree = claims.filter((claim) => claim.stance === "agrees").length;
  const disagree = claims.filter((claim) => claim.stance === "disagrees").length;
  const unused = claims.length - agree - disagree;
  const parts = [
    count(claims.length, "claim"),
    ...(disagree ? [agree ? `${agree} against ${disagree}` : "none decides"] : []),
    ...(agree > 1 && !disagree ? ["all agree"] : []),
    ...(unused ? [`${unused} not used`] : []),
  ];
  return parts.join(", ");
}
