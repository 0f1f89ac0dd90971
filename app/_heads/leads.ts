import { sourceKindWord, supportWord } from "@/lib/evidence/words";
import { formatRevision } from "@/lib/format/date";
import { formatExact, many } from "@/lib/format/quantity";
import { count, listOf } from "@/lib/format/words";
import { changeWords } from "@/lib/revision/changes-words";
import type { BuildingBlockKind, FactVerdict } from "@/lib/schema/evidence-vocabulary";
import type { buildingBlocksView } from "../_data/building-blocks";
import type { ChangesView } from "../_data/changes";
import type { DashboardView } from "../_data/dashboard";
import type { datesView } from "../_data/dates";
import type { EvidenceView } from "../_data/evidence";
import type { FactCheckView } from "../_data/fact-check";
import type { FiguresView } from "../_data/figures";
import type { OptionView } from "../_data/option";
import type { RequirementsView } from "../_data/requirements";
import type { SourceView } from "../_data/source";
import type { UnknownsView } from "../_data/unknowns";

/** The sentence under the heading of each page: on the page, in search results and beside a shared link. */

/** The page's one quotable sentence: how much each option does in full, and that counting is no verdict. */
export function homeLead({ options, rows }: DashboardView): string {
  const shares = listOf(options.map(({ name, full }) => `${name} ${full}`));
  const all = options.some(({ full }) => full === rows)
    ? `Of ${rows} capabilities, done in full`
    : `No option does all ${rows} capabilities in full`;
  return `${all}: ${shares}. Your rows decide, not the count.`;
}

export function buildingBlocksLead(kinds: ReturnType<typeof buildingBlocksView>): string {
  const parts = kinds.map(({ kind, blocks }) => count(blocks.length, ...kindWords[kind]));
  return `No options themselves, but named in the same decisions: ${listOf(parts)}.`;
}

/** The states of its rows, most telling first: `Of 65 rows: 30 full, 14 partial, 16 none.` */
export function optionFinding({ counts, matrix }: OptionView): string {
  const shares = counts.map(({ support, rows }) => `${rows} ${supportWord[support].toLowerCase()}`);
  return `Of ${matrix.cells.length} rows: ${listOf(shares)}.`;
}

export function unknownsLead({ cells, unsettled, unsourced, weak, figures }: UnknownsView): string {
  const unknown = unsettled.length + unsourced.length;
  const share = formatExact(Math.round((unknown / cells) * 1000) / 10);
  return [
    `Of ${formatExact(cells)} cells ${unknown} ${unknown === 1 ? "is" : "are"} unknown (${share}%):`,
    `for ${unsourced.length} no source was found, in ${unsettled.length} the sources cancel out.`,
    `${formatExact(weak.length)} are known only from an excerpt or at second hand.`,
    `${many(figures.length, "figure")} the calculator would need ${figures.length === 1 ? "is" : "are"} not published.`,
    "Unknown is not a no.",
  ].join(" ");
}

export function changesLead({ changes, from, to }: ChangesView): string {
  if (from === to) return "The same revision twice: nothing changed.";
  return `From ${formatRevision(from)} to ${formatRevision(to)}: ${changeWords(changes)}`;
}

export function figuresLead({ measures, hidden }: FiguresView): string {
  const all = measures.flatMap(({ cells }) => cells.flatMap(({ figures }) => figures));
  const unused = all.filter((figure) => figure.unused !== null).length;
  const gaining = all.filter((figure) => figure.interested).length;
  const who =
    hidden > 0
      ? `${formatExact(hidden)} by parties that gain are hidden`
      : `${formatExact(gaining)} were measured by a party that gains`;
  return `${many(all.length, "figure")} of ${many(measures.length, "measure")}. ${formatExact(unused)} never count and are kept with the reason; ${who}.`;
}

/** `206 statements: 40 hold, 68 hold in part, …`. */
export function factCheckLead({ counts, chosen, total }: FactCheckView): string {
  const parts = counts.map(({ verdict, statements }) => verdictClause(verdict, statements));
  return `${chosen === total ? count(total, "statement") : `${chosen} of ${total} statements`}: ${listOf(parts)}.`;
}

export function sourceLead(view: SourceView): string {
  return `${sourceKindWord[view.kind]} by ${view.publisher}, behind ${listOf(cited(view))}.`;
}

export function evidenceLead({ claims, figures, sources, cells }: EvidenceView): string {
  const behind = `${many(claims.total, "claim")} and ${many(figures.total, "measured figure")} from ${many(sources.length, "source")}`;
  return `${behind} stand behind ${many(cells.total, "cell")} and the calculator. ${cellsWords(cells)}`;
}

export function sourcesLead({ sources }: EvidenceView): string {
  const interested = sources.filter(({ interest }) => interest.length > 0).length;
  return `${count(sources.length, "source")} by publisher. ${interested} come from a party that gains from one of the options; the column “Interest” names it.`;
}

export function datesLead({ coming, past }: ReturnType<typeof datesView>): string {
  return `${count(coming.length, "date")} ahead or not fixed yet, ${past.length} past: releases, ends of support and of products, changes of rules.`;
}

export function requirementsLead({ requirements, total }: RequirementsView): string {
  return requirements.length === total
    ? `${count(total, "entry", "entries")}, those a mesh does nothing for included.`
    : `${requirements.length} of ${total} entries match.`;
}

// --

const kindWords: Record<BuildingBlockKind, [one: string, many: string]> = {
  component: ["component", "components"],
  distribution: ["distribution", "distributions"],
  ended: ["product that ended", "products that ended"],
};

function cited({ claims, measurements, compliance, elsewhere, checked }: SourceView): string[] {
  return [
    ...(claims.length ? [count(claims.length, "claim")] : []),
    ...(measurements.length ? [count(measurements.length, "figure")] : []),
    ...(compliance.length ? [count(compliance.length, "statement on compliance", "statements on compliance")] : []),
    ...(elsewhere.length ? [count(elsewhere.length, "fact or date", "facts and dates")] : []),
    ...(checked.length ? [count(checked.length, "checked statement")] : []),
  ];
}

/** Unknown for want of a source is told apart from unknown because sources cancel out. */
function cellsWords({ unsourced, unsettled, conflicts }: EvidenceView["cells"]): string {
  const sourced = unsourced === 0 ? "Every cell has a source" : `For ${formatExact(unsourced)} no source was found`;
  const open =
    unsettled === 0 ? "" : `, in ${formatExact(unsettled)} of them so that no rule settles it and the state is unknown`;
  return `${sourced}; in ${formatExact(conflicts)} the sources disagree${open}.`;
}

function verdictClause(verdict: FactVerdict, statements: number): string {
  const one = statements === 1;
  const clauses: Record<FactVerdict, string> = {
    holds: `${statements} ${one ? "holds" : "hold"}`,
    partly: `${statements} ${one ? "holds" : "hold"} in part`,
    outdated: `${statements} ${one ? "is" : "are"} out of date`,
    contradicted: `${statements} ${one ? "is" : "are"} contradicted`,
    unsourced: `${statements} ${one ? "has" : "have"} no source`,
    opinion: `${statements} ${one ? "is an opinion" : "are opinions"}`,
  };
  return clauses[verdict];
}
