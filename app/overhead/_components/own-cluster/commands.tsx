import { CopyText } from "./copy-text.client";

const perContainer = (name: string, inner: string) =>
  `label_replace(max by (namespace, pod, container) (${inner}), "measure", "${name}", "", "")`;
const containers = '{container!="",container!="POD"}';

/** Commands that only read. What each gives is understood by itself; together they fill in the most. */
const commands = [
  {
    title: "What containers use now",
    run: "kubectl top pod -A --containers",
    note: "Needs metrics-server. Take it while the cluster is busy: it shows this moment.",
  },
  {
    title: "What there is, and what is set aside",
    run: "kubectl get pods,services,nodes -A -o json",
    note: "This holds names and environment variables. It stays in this browser, like all you give here.",
  },
  {
    title: "Memory from Prometheus, in place of the first",
    run: perContainer("memory", `container_memory_working_set_bytes${containers}`),
    note: "The answer to an instant query, as JSON: GET /api/v1/query?query=…",
  },
  {
    title: "CPU from Prometheus",
    run: perContainer("cpu", `rate(container_cpu_usage_seconds_total${containers}[5m])`),
    note: "The label “measure” tells the two answers apart.",
  },
] as const;

/** What to run, so that there is something to paste. */
export function Commands() {
  return (
    <ol className="own-commands">
      {commands.map(({ title, run, note }) => (
        <li key={run}>
          <p>{title}</p>
          <CopyText text={run} label={title} />
          <p className="note">{note}</p>
        </li>
      ))}
    </ol>
  );
}
