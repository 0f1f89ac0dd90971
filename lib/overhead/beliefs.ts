import type { OverheadValues } from "./drivers";
import { estimate, totalOf } from "./estimate";
import type { Figure, Model, OverheadFacts } from "./figure";
import { type Published, publishedOf } from "./published";
import type { Range } from "./range";
import { weighing } from "./term";

/** How a source counts: as the model does, by pod and by node where each belongs, or everything by node. */
type Counting = "model" | "node";

/** What one source alone would make the reader believe of an option's data plane. */
export interface Belief {
  source: string;
  counting: Counting;
  /** Memory in use of all that is not the control plane, in MiB. */
  memory: Range;
  /** The same in the source's own unit, where it uses one. */
  published: Published["memory"];
  /** Coefficients of the data plane that the source says nothing of: its sum is without them. */
  without: readonly string[];
  /** None of its figures is accepted when sources are weighed. */
  rejected: boolean;
}

/**
 * What each source makes of the same cluster, from the lowest to the highest. Control planes are left aside: few
 * sources measure both, and those that do not would look cheaper for saying less. The reader's own figures are left
 * aside too. A source that counts in two ways is there twice: held against itself.
 */
export function beliefsOf(model: Model, facts: OverheadFacts, values: OverheadValues): Belief[] {
  const dataPlane: Model = { ...model, components: model.components.filter(({ pods }) => pods !== "once") };
  const sources = [...new Set(figuresOf(dataPlane, facts).map(({ source }) => source))];
  const byNode = onlyByNode(facts);
  return sources
    .flatMap((source) => {
      const alone = { ...values, basis: source, own: {} };
      const asModel = beliefOf(dataPlane, facts, alone, "model");
      const counts = figuresOf(dataPlane, facts).filter((figure) => figure.source === source);
      const mixed = counts.some(({ perNodes }) => perNodes) && counts.some(({ perNodes }) => !perNodes);
      const counting: Counting = !mixed && counts.some(({ perNodes }) => perNodes) ? "node" : "model";
      return [
        ...(asModel ? [{ ...asModel, counting }] : []),
        ...(mixed ? [beliefOf(dataPlane, byNode, alone, "node")].filter((one) => one !== null) : []),
      ];
    })
    .sort((a, b) => middle(a.memory) - middle(b.memory) || a.source.localeCompare(b.source));
}

// --

const middle = ({ low, typical, high }: Range) => typical ?? (low + high) / 2;

function beliefOf(model: Model, facts: OverheadFacts, values: OverheadValues, counting: Counting): Belief | null {
  const alone = estimate(model, facts, values);
  const memory = totalOf(alone.terms, "memory");
  // A source that speaks only of what is not there says nothing of this cluster.
  if (!memory || memory.high === 0) return null;
  const used = new Set(weighing(alone.terms, "memory").flatMap(({ coefficient }) => coefficient.used));
  const figures = figuresOf(model, facts).filter(({ id }) => used.has(id));
  return {
    source: values.basis,
    counting,
    memory,
    published: publishedOf(alone, facts).memory,
    without: alone.missing.filter(({ quantity }) => quantity === "memory").map(({ coefficient }) => coefficient),
    rejected: figures.length > 0 && figures.every(({ unused }) => unused === "rejected"),
  };
}

/** Figures of memory in use for the terms of these components. */
function figuresOf({ id, components }: Model, { figures }: OverheadFacts): Figure[] {
  return components.flatMap(({ terms }) =>
    terms.flatMap(({ quantity, measure }) => (quantity === "memory" ? (figures[`${measure}.${id}`] ?? []) : [])),
  );
}

const kept = new WeakMap<OverheadFacts, OverheadFacts>();

/** The facts without what is counted by pod. Made once, so that what is known of its figures stays known. */
function onlyByNode(facts: OverheadFacts): OverheadFacts {
  const known = kept.get(facts);
  if (known) return known;
  const figures = Object.fromEntries(
    Object.entries(facts.figures).map(([id, list]) => [id, list.filter(({ perNodes }) => perNodes)]),
  );
  const only = { ...facts, figures };
  kept.set(facts, only);
  return only;
}
