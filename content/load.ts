import { fileOf } from "@/lib/checks/check";
import { loadAll } from "@/lib/schema/load";
import { ContentError } from "@/lib/schema/problem";
import { revisionShape } from "@/lib/schema/revision";
import type { Facts } from "@/lib/schema/types";
import { groupNames } from "./groups";
import { groupIds } from "./ids";
import { mismatches, registry } from "./registry.gen";
import { shapes } from "./types";

/**
 * Parses every content file. Cross-file rules come after, in index.ts.
 *
 * @throws ContentError that lists every problem of every file.
 */
export function loadFacts(): Facts {
  const options = loadAll(shapes.option, registry.options, fileOf.option);
  const capabilities = loadAll(shapes.capability, registry.capabilities, fileOf.capability);
  const sources = loadAll(shapes.source, registry.sources, fileOf.source);
  const lifecycle = loadAll(shapes.lifecycleDate, registry.lifecycle, fileOf.lifecycle);
  const terms = loadAll(shapes.term, registry.glossary, fileOf.term);
  const measures = loadAll(shapes.measure, registry.measurements, fileOf.measure);
  const overhead = loadAll(shapes.overhead, registry.overhead, fileOf.overhead);
  const prices = loadAll(shapes.price, registry.prices, fileOf.price);
  const revisions = loadAll(revisionShape, registry.revisions, fileOf.revision);

  const problems = [
    ...mismatches,
    ...[options, capabilities, sources, lifecycle, terms, measures, overhead, prices, revisions].flatMap(
      (kind) => kind.problems,
    ),
  ];
  if (problems.length > 0) throw new ContentError(problems);
  return {
    groups: groupIds.map((id) => ({ id, name: groupNames[id] })),
    options: options.values,
    capabilities: capabilities.values,
    sources: sources.values,
    lifecycle: lifecycle.values,
    terms: terms.values,
    measures: measures.values,
    overhead: overhead.values,
    prices: prices.values,
    revisions: revisions.values,
  };
}
