import { fileOf } from "@/lib/checks/check";
import { misplaced } from "@/lib/checks/compliance-complete";
import { loadAll } from "@/lib/schema/load";
import { ContentError } from "@/lib/schema/problem";
import { revisionShape } from "@/lib/schema/revision";
import type { Facts } from "@/lib/schema/types";
import { nist80053Controls, nist80053Withdrawn } from "./compliance/nist-800-53-controls";
import { groupNames } from "./groups";
import { frameworkIds, groupIds } from "./ids";
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
  const blocks = loadAll(shapes.block, registry["compliance/blocks"], fileOf.block);
  const frameworks = loadAll(shapes.framework, registry["compliance/frameworks"], fileOf.framework);
  const requirements = frameworkIds.map((framework) =>
    loadAll(shapes.requirement, registry[`compliance/${framework}`], (id) => fileOf.requirement(framework, id)),
  );
  const questions = loadAll(shapes.question, registry["decision/questions"], fileOf.question);
  const criteria = loadAll(shapes.criterion, registry["decision/criteria"], fileOf.criterion);
  const situations = loadAll(shapes.situation, registry["decision/situations"], fileOf.situation);
  const methods = loadAll(shapes.method, decisionFile("method"), fileOf.method);
  const adoptions = loadAll(shapes.adoption, decisionFile("stages"), fileOf.adoption);
  const buildingBlocks = loadAll(shapes.buildingBlock, registry["building-blocks"], fileOf.buildingBlock);
  const articles = loadAll(shapes.checkedArticle, registry["fact-check"], fileOf.article);
  const revisions = loadAll(revisionShape, registry.revisions, fileOf.revision);

  const problems = [
    ...mismatches,
    ...[
      ...[options, capabilities, sources, lifecycle, terms, measures, overhead, prices],
      ...[blocks, frameworks, ...requirements, questions, criteria, situations, methods, adoptions],
      ...[buildingBlocks, articles, revisions],
    ].flatMap((kind) => kind.problems),
    ...frameworkIds.flatMap((framework, index) => misplaced(framework, requirements[index]?.values ?? [])),
  ];
  const [method] = methods.values;
  const [adoption] = adoptions.values;
  if (problems.length > 0 || !method || !adoption) throw new ContentError(problems);
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
    blocks: blocks.values,
    frameworks: frameworks.values,
    requirements: requirements.flatMap(({ values }) => values),
    controls: { known: nist80053Controls, withdrawn: nist80053Withdrawn },
    questions: questions.values,
    criteria: criteria.values,
    situations: situations.values,
    method,
    adoption,
    buildingBlocks: buildingBlocks.values,
    articles: articles.values,
    revisions: revisions.values,
  };
}

// --

/** The folder of the decision holds single files, each of its own shape. */
const decisionFile = (name: "method" | "stages") => registry.decision.filter(([id]) => id === name);
