import { facts } from "@/content";
import { type Origin, originOf } from "@/lib/evidence/origin";
import type { BuildingBlockKind } from "@/lib/schema/evidence-vocabulary";
import { buildingBlockKinds } from "@/lib/schema/evidence-vocabulary";
import type { BuildingBlock } from "@/lib/schema/types";
import { nameOfCapability, nameOfOption } from "./names";
import { sourceById } from "./site";

interface Named {
  id: string;
  name: string;
}
interface Stated {
  value: string;
  origin: Origin;
}
type Report = NonNullable<BuildingBlock["conformance"]>[number];

export interface BuildingBlockView {
  id: string;
  name: string;
  kind: BuildingBlockKind;
  summary: string;
  role: string;
  options: Named[];
  facts: (Stated & { label: string })[];
  limits: Stated[];
  instead: Stated[];
  rows: Named[];
  /** Reports of the mesh profile of Gateway API, newest first. */
  conformance: (Pick<
    Report,
    "implementation" | "option" | "version" | "on" | "gatewayApi" | "http" | "extended" | "grpc" | "unsupported"
  > & {
    origin: Origin;
  })[];
  sought: readonly { where: string; on: string }[];
}

export const buildingBlockIds = facts.buildingBlocks.map(({ id }) => id);

/** One building block. Null for an unknown id. */
export function buildingBlockView(id: string): BuildingBlockView | null {
  const block = facts.buildingBlocks.find((one) => one.id === id);
  if (!block) return null;
  return {
    id,
    name: block.name,
    kind: block.kind,
    summary: block.summary,
    role: block.role,
    options: block.options.map((option) => ({ id: option, name: nameOfOption(option) })),
    facts: block.facts.map(({ label, ...fact }) => ({ label, ...stated(fact) })),
    limits: block.limits.map(stated),
    instead: (block.instead ?? []).map(stated),
    rows: block.rows.map((row) => ({ id: row, name: nameOfCapability(row) })),
    conformance: [...(block.conformance ?? [])]
      .sort((a, b) => b.on.localeCompare(a.on))
      .map(({ implementation, option, version, on, gatewayApi, http, extended, grpc, unsupported, ...citation }) => ({
        ...{ implementation, option, version, on, gatewayApi, http, extended, grpc, unsupported },
        origin: originOf(citation, sourceById),
      })),
    sought: block.sought ?? [],
  };
}

/** All building blocks by kind, kinds without any left out. */
export function buildingBlocksView(): {
  kind: BuildingBlockKind;
  blocks: (Named & { summary: string; options: Named[] })[];
}[] {
  return buildingBlockKinds
    .map((kind) => ({
      kind,
      blocks: facts.buildingBlocks
        .filter((block) => block.kind === kind)
        .map(({ id, name, summary, options }) => ({
          ...{ id, name, summary },
          options: options.map((option) => ({ id: option, name: nameOfOption(option) })),
        })),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}

/** Building blocks that belong to an option or are used with it by name. */
export function buildingBlocksOf(option: string): Named[] {
  return facts.buildingBlocks.filter(({ options }) => options.includes(option)).map(({ id, name }) => ({ id, name }));
}

// --

function stated({ value, ...citation }: { value: string } & Parameters<typeof originOf>[0]): Stated {
  return { value, origin: originOf(citation, sourceById) };
}
