import { type Inventory, measure } from "./inventory";
import { member, textOf } from "./json";
import { toMib, toMillicores } from "./quantity";
import { isMeshContainer } from "./recognise";

/** What became of one element of a Prometheus answer. */
export type SampleOutcome =
  | "memory"
  | "cpu"
  /** Of a whole pod or node, or of the pause container: no figure of a container. */
  | "passed"
  /** Nothing tells what it measures. */
  | "unnamed"
  /** A counter that only grows. */
  | "counter"
  /** Names a measure that is not used. */
  | "other"
  /** Values over time. */
  | "series"
  | "unreadable";

/** Names that say memory in use, and CPU in use in cores, with those of the recording rules in common use. */
const memoryNames =
  /^(memory|container_memory_working_set_bytes|node_namespace_pod_container:container_memory_working_set_bytes)$/;
const cpuNames = /^(cpu|node_namespace_pod_container:container_cpu_usage_seconds_total:sum_i?rate(5m)?)$/;

/**
 * Reads one element of an instant query’s result.
 *
 * What it measures is told by its name, or by a label `measure` that the query adds; nothing is guessed. Memory is in
 * bytes, CPU in cores.
 */
export function readSample(sample: unknown, into: Inventory): SampleOutcome {
  const label = (name: string) => textOf(member(sample, "metric", name));
  if (member(sample, "values") !== undefined) return "series";
  const said = label("measure") ?? label("__name__");
  if (said === null) return "unnamed";
  if (said === "container_cpu_usage_seconds_total") return "counter";
  const quantity = memoryNames.test(said) ? "memory" : cpuNames.test(said) ? "cpu" : null;
  if (!quantity) return "other";
  const [pod, container] = [label("pod"), label("container")];
  if (pod === null || container === null || container === "POD") return "passed";
  const value = sampleValue(member(sample, "value"));
  if (value === null) return "unreadable";
  const record = into.pod(label("namespace"), pod);
  if (!isMeshContainer(container)) into.wholeAnswer = true;
  if (quantity === "memory") measure(into, record, container, { memory: toMib(value) }, "prometheus-memory");
  else measure(into, record, container, { cpu: toMillicores(value) }, "prometheus-cpu");
  return quantity;
}

// --

/** `[time, "value"]`; null for NaN, infinities and what is below nought. */
function sampleValue(pair: unknown): number | null {
  const text: unknown = Array.isArray(pair) ? pair[1] : undefined;
  if (typeof text !== "string" || !/^\d/.test(text)) return null;
  const value = Number(text);
  return Number.isFinite(value) ? value : null;
}
