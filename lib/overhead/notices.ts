import { formatExact, many } from "@/lib/format/quantity";
import { listOf } from "@/lib/format/words";
import type { OverheadInputs } from "./calculation";
import { type OverheadValues, waypointsOf } from "./drivers";
import type { OptionEstimate } from "./estimate";
import { partsOf } from "./figure";

/** What the reader should know of a result: a warning when what was entered cannot be so. */
export interface ResultNotice {
  kind: "warn" | "note";
  text: string;
}

type Results = readonly (OptionEstimate & { name: string })[];

/**
 * What the reader should know of these results.
 *
 * @param alone title of the one source whose figures count, quoted; null when several do.
 * @param own some figure shown is the reader's own.
 */
export function noticesOf(
  inputs: OverheadInputs,
  values: OverheadValues,
  results: Results,
  { alone, own }: { alone: string | null; own: boolean },
): ResultNotice[] {
  const note = (text: string): ResultNotice => ({ kind: "note", text });
  return [
    ...[...room(values), ...tooSmall(results, values)].map((text): ResultNotice => ({ kind: "warn", text })),
    ...notShown(inputs, values, results).map(note),
    ...singleSource(inputs, values, alone, own).map(note),
    ...beyond(inputs, results, values.pods).map(note),
    ...traffic(values, results).map(note),
  ];
}

// --

/** Where what runs on every node fills a node, no number of nodes will do. */
function tooSmall(results: Results, { nodeVcpu, nodeGib, podsPerNode }: OverheadValues): string[] {
  const names = results.filter(({ nodesTooSmall }) => nodesTooSmall).map(({ name }) => name);
  return names.length > 0
    ? [
        `On nodes of ${formatExact(nodeVcpu)} vCPU, ${formatExact(nodeGib)} GiB and ${many(podsPerNode, "pod")}, what ${listOf(names)} ${names.length === 1 ? "runs" : "run"} on every node fills it: no number of nodes to add can be given.`,
      ]
    : [];
}

/** The option asked for as the reference may be hidden. */
function notShown({ words }: OverheadInputs, { against }: OverheadValues, results: Results): string[] {
  if (!against || results.some(({ option }) => option === against)) return [];
  return [
    `${words.options[against] ?? against} is not among the options shown, so the others are held against the first.`,
  ];
}

/** A source that is not accepted may be looked at alone, and says so. */
function singleSource(
  { facts, words }: OverheadInputs,
  { basis }: OverheadValues,
  alone: string | null,
  own: boolean,
): string[] {
  if (!alone) return own ? ["Your own figures stand in place of the sources’ where you entered them."] : [];
  const figures = Object.values(facts.figures)
    .flat()
    .filter(({ source }) => source === basis);
  const rejected = figures.filter(({ unused }) => unused === "rejected");
  const because = words.claims[rejected[0]?.id ?? ""]?.because;
  return [
    `Only the figures of ${alone}${own ? " and your own figures" : ""} count, in its own unit where it has one. What ${own ? "neither says" : "it does not say"} is missing.`,
    ...(rejected.length > 0 && because ? [`With all sources these figures are not accepted: ${because}`] : []),
  ];
}

/** Sums that carry on in a straight line where nothing was measured. */
function beyond({ words }: OverheadInputs, results: Results, pods: number): string[] {
  const reached = results.flatMap(({ terms }) =>
    terms.flatMap(({ times, coefficient: { id, range, own } }) => {
      const measure = words.measures[partsOf(id).measure];
      return times > 0 && range && !own && measure?.reach && pods > measure.reach ? [measure] : [];
    }),
  );
  return [...new Set(reached)].map(
    ({ name, reach }) =>
      `“${name}” was measured in meshes of up to ${formatExact(reach ?? 0)} pods. Beyond that it is carried on in a straight line, which is a guess.`,
  );
}

function room({ pods, nodes, podsPerNode }: OverheadValues): string[] {
  const most = nodes * podsPerNode;
  return pods > most
    ? [
        `${many(pods, "pod")} do not fit on ${many(nodes, "node")} of ${many(podsPerNode, "pod")}: at most ${formatExact(most)} do.`,
      ]
    : [];
}

/** L7 needs a waypoint where it is not the sidecar's work. */
function traffic(values: OverheadValues, results: Results): string[] {
  const names = results.filter(({ terms }) => terms.some(({ driver }) => driver === "l7KiloRequests"));
  return values.l7 > 0 && waypointsOf(values) === 0 && names.length > 0
    ? [
        `Some requests need L7, but there is no waypoint: the figures of ${listOf(names.map(({ name }) => name))} hold for L4 alone.`,
      ]
    : [];
}
