import type { Grade } from "@/lib/evidence/grade";
import { gradeOf, isInterested } from "@/lib/evidence/grade";
import type { Facts, Measure, Measurement, Overhead, Source } from "@/lib/schema/types";
import { toBase, type Unit } from "./unit";

/**
 * The numeric part of a measurement: all that an estimate depends on and nothing else. It is what the browser gets
 * and what a revision keeps.
 */
export interface Figure {
  /** `<measure>.<option>.<slug>` */
  id: string;
  source: string;
  /** In the published unit. `typical` is null when the source names none between two ends. */
  low: number;
  typical: number | null;
  high: number;
  unit: Unit;
  grade: Grade;
  /** Measured or compared by a publisher that gains. */
  interested: boolean;
  /** Defined by the project itself, as a chart's defaults are. */
  own: boolean;
  /** The source's own date. */
  published: string | null;
  when: Measurement["when"];
  /** Why it is kept and not reckoned with. */
  unused: "superseded" | "outside" | "rejected" | null;
  /** The figure is for all that runs on this many nodes, not for one of what the measure counts. */
  perNodes?: number | undefined;
}

/** What an option adds: its components, and what each needs. */
export interface Model {
  id: string;
  components: Pick<Overhead["components"][number], "id" | "pods" | "terms" | "when">[];
  latency: Overhead["latency"];
  waypointLatency?: Overhead["waypointLatency"];
  /** Absent in revisions from before start-up was reckoned with. */
  startup?: Overhead["startup"] | undefined;
}

/** All that an estimate depends on besides the reader's parameters. */
export interface OverheadFacts {
  models: Model[];
  /** By `<measure>.<option>`. */
  figures: Readonly<Record<string, Figure[]>>;
}

/** The key of a coefficient: what is measured, of which option. */
export const coefficientId = (measure: string, option: string) => `${measure}.${option}`;

/** The parts of a coefficient's key, or of the id of one of its claims, which has a slug as well. */
export function partsOf(id: string): { measure: string; option: string; slug: string } {
  const [measure = "", option = "", slug = ""] = id.split(".");
  return { measure, option, slug };
}

/** The facts of these options alone: a revision may hold some that are not shown today. */
export function factsOf({ models, figures }: OverheadFacts, options: readonly string[]): OverheadFacts {
  return { models: models.filter(({ id }) => options.includes(id)), figures };
}

/** The numeric part of the facts. Grade X never becomes a figure. */
export function overheadFacts({ overhead, measures, sources }: Omit<Facts, "revisions">): OverheadFacts {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const figures = Object.fromEntries(
    measures.flatMap((measure) =>
      Object.entries(measure.cells).map(([option, cell]) => [
        coefficientId(measure.id, option),
        (cell?.claims ?? [])
          .map((claim) => figureOf(measure, option, claim, byId))
          .filter(({ grade }) => grade !== "X"),
      ]),
    ),
  );
  const models = overhead.map(({ id, components, latency, waypointLatency, startup }) => ({
    id,
    components: components.map(({ id: component, pods, terms, when }) => ({
      id: component,
      pods,
      terms,
      ...(when && { when }),
    })),
    latency,
    ...(waypointLatency && { waypointLatency }),
    startup,
  }));
  return { models, figures };
}

/** A figure's ends and centre in the base unit: MiB, mCPU or ms. */
export function inBase({ low, typical, high, unit }: Figure): { low: number; typical: number | null; high: number } {
  return {
    low: toBase(low, unit),
    typical: typical === null ? null : toBase(typical, unit),
    high: toBase(high, unit),
  };
}

// --

function figureOf(measure: Measure, option: string, claim: Measurement, sources: ReadonlyMap<string, Source>): Figure {
  const source = sources.get(claim.source);
  if (!source) throw new Error(`${measure.id}.${option} names the source ${claim.source}, which does not exist`);
  const { value } = claim;
  const ends = typeof value === "number" ? { low: value, typical: value, high: value } : value;
  return {
    id: `${coefficientId(measure.id, option)}.${claim.slug}`,
    source: source.id,
    low: ends.low,
    typical: ends.typical ?? null,
    high: ends.high,
    unit: claim.unit,
    grade: gradeOf(claim, source),
    interested: isInterested(claim, source),
    own: claim.about === "own-behaviour",
    published: source.published,
    when: claim.when,
    unused: claim.rejected ? "rejected" : claim.outside ? "outside" : claim.supersededBy ? "superseded" : null,
    ...(claim.perNodes && { perNodes: claim.perNodes }),
  };
}
