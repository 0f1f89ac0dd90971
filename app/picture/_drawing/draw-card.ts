import type { Embed } from "@/app/_data/embed";
import type { Shown } from "@/app/_data/said";
import { previewImage } from "@/app/decide/result/_preview/image";
import { cardOf as decisionCard } from "@/lib/decision/card";
import { formatRevision } from "@/lib/format/date";
import type { Matrix } from "@/lib/matrix/matrix";
import { partsTaken } from "@/lib/overhead/in-short";
import { cardOf, cardWidth, pngOf } from "./card";
import { optionStates, pairShares, relevanceCounts, stateShares } from "./card-charts";
import { memoryLines } from "./overhead";
import { palettes } from "./palette";
import { rangeLines } from "./ranges";

const colours = palettes.light;

/** The card of a view: its finding and a small chart of it, as the bytes of a PNG. */
export function viewCard({ body: shown, frame }: Embed): Promise<Uint8Array<ArrayBuffer>> {
  const { title, finding, revision } = frame;
  if (shown.view === "recommendation") {
    const { decision, telling } = shown.result;
    return previewImage(decisionCard(revision, decision, telling));
  }
  const says = sentenceOf(shown) ?? [finding, frame.asked].filter(Boolean).join(" ");
  const foot = `Facts of ${formatRevision(revision)}`;
  return pngOf(cardOf({ kind: kinds[shown.view], title, says, foot, chart: chartOf(shown) }));
}

/** The card of a page that is no view: its title and its sentence. */
export function pageCard(title: string, says: string, revision: string): Promise<Uint8Array<ArrayBuffer>> {
  const foot = `Facts of ${formatRevision(revision)}`;
  return pngOf(cardOf({ kind: "Service mesh, decided on evidence", title, says, foot, chart: null }));
}

// --

const kinds = {
  matrix: "Service mesh comparison",
  pair: "Service mesh comparison",
  capability: "Service mesh capability",
  overhead: "Service mesh overhead",
  frameworks: "Service mesh and compliance",
  framework: "Service mesh and compliance",
  plan: "Service mesh and compliance",
} as const;

/** The calculator's: with the answer on cost it would fill the card; that only some figures count comes first, so as not to be cut off. */
function sentenceOf({ view, result }: Shown): string | null {
  if (view !== "overhead") return null;
  const { values, finding } = result.calculation;
  const taken = partsTaken(values, result.inputs).join("; ");
  return taken ? `Holds for: ${taken}. ${finding}` : finding;
}

const range = { name: 230, value: 310, axis: cardWidth - 230 - 310, row: 36, font: 21 };

function chartOf(shown: Exclude<Shown, { view: "recommendation" }>) {
  switch (shown.view) {
    case "matrix":
      return shown.result.matrix.capabilities.length > 0 ? stateShares(colours, statesOf(shown.result.matrix)) : null;
    case "pair":
      return pairShares(colours, shown.result);
    case "capability":
      return optionStates(colours, shown.result);
    case "overhead":
      return rangeLines(colours, memoryLines(shown.result.calculation), range, shown.result.calculation.units);
    case "frameworks":
    case "framework":
      return relevanceCounts(colours, shown.result.counts);
    case "plan": {
      const { plan, difference } = shown.result;
      const both = difference ? [...difference.differs, ...difference.same] : [];
      const columns = difference ? [both.map(({ a }) => a), both.map(({ b }) => b)] : [plan?.blocks ?? []];
      const options = difference?.options ?? (plan ? [plan.option] : []);
      return stateShares(
        colours,
        options.map((option, index) => ({ ...option, states: (columns[index] ?? []).map(({ cover }) => cover.state) })),
      );
    }
  }
}

const statesOf = ({ options, cells }: Matrix) =>
  options.map(({ id, name, status }) => ({
    id,
    name: status === "ended" ? `${name} (ended)` : name,
    states: cells.filter(({ option }) => option === id).map(({ support }) => support),
  }));
