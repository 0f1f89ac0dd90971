import { facts } from "@/content";
import type { Endpoint } from "@/lib/api/endpoint";
import { complianceFiles } from "@/lib/compliance/file-paths";
import { parameterSets } from "./api-parameters";

const frameworkInPath = {
  name: "framework",
  means: "the framework",
  values: facts.frameworks.map(({ id }) => id),
  example: "gdpr",
} as const;

const plan = "frameworks=gdpr&option=istio-ambient";

/** What compliance gives to programs. */
export const complianceEndpoints: readonly Endpoint[] = [
  {
    id: "compliance",
    group: "compliance",
    name: "All frameworks",
    what: "Frameworks with their counts, capabilities with the state of each option, the cells that decide it, the commands that show it, and every corrected over-claim. As CSV and Markdown the strongest relevance and the number of requirements for each framework and capability.",
    at: {
      json: complianceFiles.all,
      csv: complianceFiles.overview("csv"),
      md: complianceFiles.overview("md"),
    },
    shape: "compliance",
    examples: [""],
  },
  {
    id: "framework",
    group: "compliance",
    name: "One framework",
    what: "Each requirement with its relevance, what each option does, evidence with commands, and what stays with you. As CSV one line for each requirement and option, as Markdown one table and then each requirement in full.",
    at: {
      json: complianceFiles.framework("{framework}", "json"),
      csv: complianceFiles.framework("{framework}", "csv"),
      md: complianceFiles.framework("{framework}", "md"),
    },
    path: frameworkInPath,
    shape: "framework",
    examples: [""],
  },
  {
    id: "framework-component",
    group: "compliance",
    name: "One framework and one option, as OSCAL",
    what: "What the option contributes to the framework, as an OSCAL component definition.",
    at: { oscal: complianceFiles.frameworkOscal("{framework}", "") },
    path: frameworkInPath,
    takes: parameterSets.oscal,
    examples: ["option=istio-ambient"],
  },
  {
    id: "plan",
    group: "compliance",
    name: "The plan of one option for several frameworks",
    what: "What to switch on, what to collect and how often, who does what, and the gaps. As CSV one line a requirement, as Markdown an audit pack, as OSCAL one control implementation for each framework.",
    at: {
      json: complianceFiles.plan("json", ""),
      csv: complianceFiles.plan("csv", ""),
      md: complianceFiles.plan("md", ""),
      oscal: complianceFiles.plan("oscal.json", ""),
    },
    takes: parameterSets.plan,
    shape: "plan",
    examples: [plan, `${plan}&against=linkerd`],
  },
  {
    id: "register",
    group: "compliance",
    name: "The evidence register of a plan",
    what: "What, command and frequency; owner, day and place are left empty for you.",
    at: { csv: complianceFiles.register("") },
    takes: parameterSets.plan,
    examples: [plan],
  },
];
