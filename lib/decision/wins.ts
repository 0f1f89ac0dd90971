import type { SizeName } from "@/lib/schema/decision-vocabulary";
import { standingOf } from "./decide";
import { randomNumbers } from "./draws";
import type { Answers, DecisionFacts, DecisionModel } from "./model";
import { rememberEstimates } from "./sizes";

/** How often each option leads over answers taken at random. */
export interface Wins {
  samples: number;
  /** Shares of samples, in content order: where it leads, and where a must rules it out, and by which row most often. */
  shares: { option: string; share: number; out: number; by: string | null }[];
  /** Share in which no option met all musts. */
  none: number;
}

/** Clusters that answers are sampled from: small, middle, large, very large. */
const clusters: readonly Record<SizeName, number>[] = [
  { pods: 20, nodes: 3, services: 4, rps: 100 },
  { pods: 200, nodes: 10, services: 40, rps: 2_000 },
  { pods: 1_000, nodes: 40, services: 120, rps: 20_000 },
  { pods: 5_000, nodes: 200, services: 500, rps: 100_000 },
];

/**
 * Answers at random: of a question with one answer each is as likely as skipping it, of a list each member has one
 * chance in four, and one of four clusters. Leaders are those at typical values.
 */
export function sampleWins(model: DecisionModel, facts: DecisionFacts, samples: number): Wins {
  const next = randomNumbers(model.method.seed);
  const remembered = rememberEstimates();
  const led = new Map<string | null, number>();
  const out = new Map<string, number>();
  const by = new Map<string, Map<string, number>>();
  for (let sample = 0; sample < samples; sample += 1) {
    const cluster = Math.floor(next() * clusters.length);
    const answers = { chosen: sampleAnswers(model, next), sizes: clusters[cluster] ?? {} };
    const { order, eliminated } = standingOf(model, facts, answers, remembered);
    add(led, order[0]?.option ?? null);
    for (const option of new Set(eliminated.map((failing) => failing.option))) add(out, option);
    for (const { option, capability } of eliminated) {
      const rows = by.get(option) ?? new Map<string, number>();
      by.set(option, rows);
      if (capability) add(rows, capability);
    }
  }
  const share = (leader: string | null) => (led.get(leader) ?? 0) / samples;
  return {
    samples,
    shares: facts.options.map((option) => ({
      option,
      share: share(option),
      out: (out.get(option) ?? 0) / samples,
      by: [...(by.get(option) ?? [])].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null,
    })),
    none: share(null),
  };
}

// --

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sampleAnswers({ questions }: DecisionModel, next: () => number): Answers["chosen"] {
  return Object.fromEntries(
    questions.flatMap((question): [string, readonly string[]][] => {
      if (question.kind === "number") return [];
      const ids = question.answers.map(({ id }) => id);
      if (question.kind === "many") return [[question.id, ids.filter(() => next() * ids.length < 1)]];
      const chosen = ids[Math.floor(next() * (ids.length + 1))];
      return chosen === undefined ? [] : [[question.id, [chosen]]];
    }),
  );
}
