import type { z } from "zod";
import type { adoptionShapes } from "./adoption-shapes";
import type { complianceShapes } from "./compliance-shapes";
import type { decisionShapes } from "./decision-shapes";
import type { evidenceShapes } from "./evidence-shapes";
import type { overheadShapes } from "./overhead-shapes";
import type { citationShape } from "./primitives";
import type { revisionShape } from "./revision";
import type { contentShapes } from "./shapes";

/** The parsed content, with ids as plain strings: `lib` works for any set of options and capabilities. */
type Shapes = ReturnType<typeof contentShapes<string, string, string, string, string>>;

export type Source = z.output<Shapes["source"]>;
export type Citation = z.output<ReturnType<typeof citationShape<string>>>;
export type Claim = z.output<Shapes["claim"]>;
export type Cell = z.output<Shapes["cell"]>;
export type Option = z.output<Shapes["option"]>;
export type OptionFact = Option["facts"][keyof Option["facts"]];
export type Capability = z.output<Shapes["capability"]>;
type LifecycleDate = z.output<Shapes["lifecycleDate"]>;
type Term = z.output<Shapes["term"]>;

type OverheadShapes = ReturnType<typeof overheadShapes<string, string, string, string>>;

export type Measure = z.output<OverheadShapes["measure"]>;
export type Measurement = NonNullable<Measure["cells"][string]>["claims"][number];
export type Overhead = z.output<OverheadShapes["overhead"]>;
type Price = z.output<OverheadShapes["price"]>;

type ComplianceShapes = ReturnType<typeof complianceShapes<string, string, string, string, string>>;

export type CapabilityBlock = z.output<ComplianceShapes["block"]>;
export type Framework = z.output<ComplianceShapes["framework"]>;
export type Requirement = z.output<ComplianceShapes["requirement"]>;

type EvidenceShapes = ReturnType<typeof evidenceShapes<string, string, string, string>>;

export type BuildingBlock = z.output<EvidenceShapes["buildingBlock"]>;
export type CheckedArticle = z.output<EvidenceShapes["checkedArticle"]>;

type DecisionShapes = ReturnType<typeof decisionShapes<string, string, string, string>>;

export type Question = z.output<DecisionShapes["question"]>;
export type Criterion = z.output<DecisionShapes["criterion"]>;
export type Situation = z.output<DecisionShapes["situation"]>;
export type DecisionMethod = z.output<DecisionShapes["method"]>;

export type Adoption = z.output<ReturnType<typeof adoptionShapes<string, string>>["adoption"]>;

export type Revision = z.output<typeof revisionShape>;

/** A group of matrix rows. */
interface Group {
  id: string;
  name: string;
}

/** All facts, in display order. */
export interface Facts {
  groups: readonly Group[];
  options: readonly Option[];
  capabilities: readonly Capability[];
  sources: readonly Source[];
  lifecycle: readonly LifecycleDate[];
  terms: readonly Term[];
  measures: readonly Measure[];
  /** What each option adds, by option. */
  overhead: readonly Overhead[];
  /** Price lists; the first is the calculator's own. */
  prices: readonly Price[];
  blocks: readonly CapabilityBlock[];
  frameworks: readonly Framework[];
  /** Of all frameworks, in the order of each text. */
  requirements: readonly Requirement[];
  /** Ids of the NIST SP 800-53 catalogue, as OSCAL writes them. */
  controls: { known: readonly string[]; withdrawn: readonly string[] };
  questions: readonly Question[];
  criteria: readonly Criterion[];
  situations: readonly Situation[];
  method: DecisionMethod;
  /** The stages in which an option is adopted. */
  adoption: Adoption;
  buildingBlocks: readonly BuildingBlock[];
  /** Published articles, statement by statement. */
  articles: readonly CheckedArticle[];
  revisions: readonly Revision[];
}
