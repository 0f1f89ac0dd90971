import { csvNumber, csvText } from "@/lib/export/csv";
import type { Calculation, Result } from "./calculation";
import type { Sum } from "./cost-floor";
import type { OverheadValues } from "./drivers";
import { percentiles } from "./estimate";
import type { Range } from "./range";

interface Amount {
  name: string;
  unit: string;
  of: (result: Result) => Range | null;
  /** Where a part without a figure makes the amount a lower bound. */
  sum?: Sum;
}

/** Amounts and their units, three columns each: `memory_low_mib` and so on. Frozen: a new amount goes into a list behind `after`. */
const amounts: readonly Amount[] = [
  { name: "memory", unit: "mib", sum: "memory", of: ({ memory }) => memory },
  { name: "requested_memory", unit: "mib", sum: "requestedMemory", of: ({ requestedMemory }) => requestedMemory },
  { name: "cpu", unit: "mcpu", sum: "cpu", of: ({ cpu }) => cpu },
  { name: "requested_cpu", unit: "mcpu", sum: "requestedCpu", of: ({ requestedCpu }) => requestedCpu },
  { name: "cost", unit: "per_month", sum: "costPerMonth", of: ({ costPerMonth }) => costPerMonth },
  { name: "nodes", unit: "", sum: "nodes", of: ({ nodes }) => nodes },
  ...latencies("latency", ({ latency }) => latency),
  ...latencies("path_latency", ({ pathLatency }) => pathLatency),
  ...latencies("waypoint_latency", ({ waypointLatency }) => waypointLatency),
  { name: "startup", unit: "ms", of: ({ startup }) => startup },
];

const before = ["revision", "basis", "option", "option_name", "time", "pods", "cluster_nodes", "setup"];
/** What stands behind them; new columns of any kind go last. */
const after = ["currency", "at_least", "missing"];
const bounds = ["low", "typical", "high"] as const;

/**
 * The amounts alone, one line an option and time, each with its unit in the head: a spreadsheet reckons on with them as
 * they stand. What they rest on is in the other file, a line each.
 *
 * `time` is `now` or `next`. Where two set-ups differ, low and high are those of both and typical is empty. `at_least`
 * names amounts of which a part has no figure, `missing` those parts.
 */
export function amountsCsv({ values, results, next }: Calculation, revision: string): string {
  const columns = [...before, ...amounts.flatMap((one) => bounds.map((bound) => columnOf(one, bound))), ...after];
  const line =
    (time: string, { pods, nodes, setup, basis, currency }: OverheadValues) =>
    (result: Result) => ({
      ...{ revision, basis, option: result.option, option_name: result.name, time, pods, cluster_nodes: nodes },
      setup: setup ?? "both",
      ...Object.fromEntries(
        amounts.flatMap((one) =>
          bounds.map((bound) => [columnOf(one, bound), csvNumber(one.of(result)?.[bound] ?? null)]),
        ),
      ),
      currency,
      at_least: amounts
        .filter(({ sum }) => sum && result.atLeast.includes(sum))
        .map(({ name }) => name)
        .join("; "),
      missing: [...new Set(result.missing.map(({ coefficient }) => coefficient))].join("; "),
    });
  return csvText<string>(columns, [
    ...results.map(line("now", values)),
    ...(next ? next.results.map(line("next", next.values)) : []),
  ]);
}

// --

function latencies(name: string, of: (result: Result) => Result["latency"] | null): Amount[] {
  return percentiles.map((one) => ({ name: `${name}_${one}`, unit: "ms", of: (result) => of(result)?.[one] ?? null }));
}

const columnOf = ({ name, unit }: Amount, bound: string) => [name, bound, unit].filter(Boolean).join("_");
