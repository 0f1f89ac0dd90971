import { facts } from "@/content";
import { complianceStatements } from "@/lib/compliance/statements";
import type { ClaimDetail } from "@/lib/evidence/detail";
import { type Grade, gradeOf } from "@/lib/evidence/grade";
import { valueText } from "@/lib/overhead/words";
import type { FactVerdict } from "@/lib/schema/evidence-vocabulary";
import type { Citation, Source } from "@/lib/schema/types";
import { allCells, type SourceRow, sourceRow } from "./evidence";
import { nameOfOption } from "./names";
import { sourceById } from "./site";

interface MeasurementView {
  /** `<measure>.<option>.<slug>` */
  id: string;
  measure: string;
  option: string;
  /** In the published unit. */
  value: string;
  says: string;
  derived: string | null;
  conditions: string;
  version: string | null;
  locator: string;
  url: string | null;
  checkedOn: string;
  grade: Grade;
  /** Why the calculator does not reckon with it. */
  unused: string | null;
}

export interface SourceView extends SourceRow {
  url: string | null;
  caution: string | null;
  claims: ClaimDetail[];
  /** What it measured, or defines for the scheduler. */
  measurements: MeasurementView[];
  /** Statements outside the matrix: option facts, dates and prices. */
  elsewhere: { what: string; locator: string; checkedOn: string; grade: Grade }[];
  /** Statements of published articles whose check it carries, or which are its own. */
  checked: { id: string; article: string; says: string; verdict: FactVerdict }[];
  /** What it carries of frameworks, requirements and capability blocks. */
  compliance: {
    of: string;
    href: string;
    as: string;
    says: string;
    locator: string;
    url: string | null;
    checkedOn: string;
    /** Null for what is told to be corrected: a grade would speak for it. */
    grade: Grade | null;
  }[];
  capabilityNames: Record<string, string>;
  optionNames: Record<string, string>;
}

/** One source and everything it is cited for. Null for an unknown id. */
export function sourceView(id: string): SourceView | null {
  const source = sourceById.get(id);
  if (!source) return null;
  const claims = allCells.flatMap((cell) => cell.claims).filter((claim) => claim.source.id === id);
  const prices = facts.prices
    .filter(({ citation }) => citation.source === id)
    .map(({ name, vcpuHour, gibHour, citation }) => ({
      what: `${name}: $${vcpuHour} per vCPU and hour, $${gibHour} per GiB and hour`,
      citation,
    }));
  const dates = facts.lifecycle.filter((date) => date.citation.source === id);
  const optionFacts = facts.options.flatMap((option) =>
    [...Object.values(option.facts), ...option.needs].flatMap((fact) =>
      fact.value !== null && fact.source === id ? [{ what: `${option.name}: ${fact.value}`, citation: fact }] : [],
    ),
  );
  const elsewhere = [
    ...optionFacts,
    ...dates.map(({ what, citation }) => ({ what, citation })),
    ...prices,
    ...buildingBlocksCiting(id),
  ];
  return {
    ...sourceRow(source),
    url: source.url,
    caution: source.caution ?? null,
    claims,
    measurements: measurementsOf(source),
    elsewhere: elsewhere.map(({ what, citation }) => ({
      what,
      locator: citation.locator,
      checkedOn: citation.checkedOn,
      grade: gradeOf(citation, source),
    })),
    checked: statementsCiting(id),
    compliance: complianceOf(source),
    capabilityNames: Object.fromEntries(facts.capabilities.map(({ id: capability, name }) => [capability, name])),
    optionNames: Object.fromEntries(facts.options.map(({ id: option, name }) => [option, name])),
  };
}

export const sourceIds = facts.sources.map((source) => source.id);

// --

function buildingBlocksCiting(source: string): { what: string; citation: Citation }[] {
  return facts.buildingBlocks.flatMap(({ name, facts: known, limits, instead = [], conformance = [] }) =>
    [
      ...known.map((fact) => ({ what: `${name}: ${fact.label}, ${fact.value}`, citation: fact })),
      ...[...limits, ...instead].map((statement) => ({ what: `${name}: ${statement.value}`, citation: statement })),
      ...conformance.map((report) => ({
        what: `${name}: mesh conformance of ${report.implementation} ${report.version}`,
        citation: report,
      })),
    ].filter(({ citation }) => citation.source === source),
  );
}

function statementsCiting(source: string): SourceView["checked"] {
  return facts.articles.flatMap(({ id, statements: all }) =>
    all
      .filter(({ citations = [] }) => id === source || citations.some((citation) => citation.source === source))
      .map(({ n, says, verdict }) => ({ id: `${id}-${n}`, article: id, says, verdict })),
  );
}

const statements = complianceStatements(facts);

function complianceOf(source: Source): SourceView["compliance"] {
  return statements
    .filter(({ citation }) => citation.source === source.id)
    .map(({ of, href, as, says, citation, holds }) => ({
      ...{ of, href, as, says },
      locator: citation.locator,
      url: citation.url ?? source.url,
      checkedOn: citation.checkedOn,
      grade: holds ? gradeOf(citation, source) : null,
    }));
}

function measurementsOf(source: Source): MeasurementView[] {
  return facts.measures.flatMap((measure) =>
    Object.entries(measure.cells).flatMap(([option, cell]) =>
      (cell?.claims ?? [])
        .filter((claim) => claim.source === source.id)
        .map((claim) => ({
          id: `${measure.id}.${option}.${claim.slug}`,
          measure: `${measure.name}, per ${measure.per}`,
          option: nameOfOption(option),
          value: valueText(claim),
          says: claim.says,
          derived: claim.derived ?? null,
          conditions: claim.conditions,
          version: claim.version ?? null,
          locator: claim.locator,
          url: claim.url ?? source.url,
          checkedOn: claim.checkedOn,
          grade: gradeOf(claim, source),
          unused:
            claim.rejected ?? claim.outside ?? (claim.supersededBy ? "The publisher gives a later figure." : null),
        })),
    ),
  );
}
