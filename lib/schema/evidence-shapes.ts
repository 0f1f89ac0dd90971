import { z } from "zod";
import { buildingBlockKinds, factTopics, factVerdicts } from "./evidence-vocabulary";
import { citationShape, isoDate, phrase, sentence, slug, soughtPlaces } from "./primitives";

/** Shapes of building blocks and of the check of published articles, closed over the project's id lists. */
export function evidenceShapes<
  const O extends string,
  const C extends string,
  const S extends string,
  const B extends string,
>(ids: { options: readonly O[]; capabilities: readonly C[]; sources: readonly S[]; buildingBlocks: readonly B[] }) {
  const sourceId = z.enum(ids.sources);
  const citation = citationShape(sourceId);
  const statement = citation.extend({ value: sentence });

  /** Passed of run tests, with those skipped, as the project itself reports them. */
  const tests = z.strictObject({
    passed: z.number().int().nonnegative(),
    of: z.number().int().positive(),
    skipped: z.number().int().nonnegative().optional(),
  });

  /** One published report of the mesh profile of Gateway API. */
  const conformanceReport = citation.extend({
    implementation: phrase,
    /** The option it belongs to, when it is one. */
    option: z.enum(ids.options).nullable(),
    version: phrase,
    on: isoDate,
    /** Release of Gateway API whose tests were run: later ones ask for more. */
    gatewayApi: phrase,
    http: tests,
    /** Of the optional features the project claims. */
    extended: tests.nullable(),
    grpc: tests.nullable(),
    /** Optional features named as unsupported. */
    unsupported: z.array(phrase),
  });

  const buildingBlock = z.strictObject({
    id: z.enum(ids.buildingBlocks),
    name: phrase,
    kind: z.enum(buildingBlockKinds),
    /** Options it belongs to or is used with. Empty: any. */
    options: z.array(z.enum(ids.options)),
    /** One sentence: what it is. */
    summary: sentence,
    /** What it means for the choice. */
    role: sentence,
    /** Version, licence, steward, date, limits: one fact each. */
    facts: z
      .array(citation.extend({ label: phrase, value: phrase }))
      .min(2, "at least two facts, each with its source"),
    /** What to know before it is chosen. */
    limits: z.array(statement),
    /** Rows of the matrix in which it is named or matters. */
    rows: z.array(z.enum(ids.capabilities)),
    /** What its owners point to instead, for one that ended. */
    instead: z.array(statement).optional(),
    conformance: z.array(conformanceReport).optional(),
    /** What was looked for and not found. */
    sought: soughtPlaces.optional(),
  });

  /** One statement of an article, in our own words, held against better sources. */
  const checkedStatement = z.strictObject({
    /** Last part of its id, `<article>-<n>`. Never reused. */
    n: slug,
    topic: z.enum(factTopics),
    /** Heading or paragraph of the article. */
    where: phrase,
    /** What the article says, in our own words. */
    says: sentence,
    verdict: z.enum(factVerdicts),
    /** What the sources say instead, or why it holds. */
    finding: sentence,
    checkedOn: isoDate,
    /** Cells of the matrix that carry the finding, as `<capability>.<option>`. */
    cells: z.array(z.string()).optional(),
    /** Figures that carry it, as `<measure>.<option>.<slug>`. */
    figures: z.array(z.string()).optional(),
    /** Requirements that carry it, as `<framework>.<requirement>`. */
    requirements: z.array(z.string()).optional(),
    /** Sources that carry it and stand in no cell. */
    citations: z.array(citation).optional(),
    /** Where proof was looked for in vain. */
    sought: soughtPlaces.optional(),
  });

  const checkedArticle = z.strictObject({
    /** The article among the sources. */
    id: sourceId,
    /** What it argues, in one sentence. */
    about: sentence,
    statements: z.array(checkedStatement).min(1, "at least one statement"),
  });

  return { buildingBlock, checkedArticle };
}
