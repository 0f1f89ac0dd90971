import * as paths from "@/lib/paths";
import type { Citation, Facts } from "@/lib/schema/types";
import { requirementRef } from "./reference";

/** Something said in the compliance content, with where it stands on screen. */
export interface ComplianceStatement {
  /** What it is said of: “PCI DSS 4.2.1”, “Enforced mutual TLS”. */
  of: string;
  href: string;
  /** The part it plays there. */
  as: string;
  says: string;
  citation: Citation;
  /** False for an over-claim, told where it is made. */
  holds: boolean;
}

/** Every sourced statement on frameworks, requirements and blocks: the other direction of their citations. */
export function complianceStatements(
  facts: Pick<Facts, "blocks" | "frameworks" | "requirements" | "options">,
): ComplianceStatement[] {
  return allStatements(facts).map((statement) => ({ ...statement, holds: statement.as !== doesNotHold }));
}

// --

const doesNotHold = "Said here, does not hold";

function allStatements(
  facts: Pick<Facts, "blocks" | "frameworks" | "requirements" | "options">,
): Omit<ComplianceStatement, "holds">[] {
  const optionName = new Map(facts.options.map(({ id, name }) => [id, name]));
  const ofRequirements = facts.requirements.flatMap((requirement) => {
    const { framework, number, id } = requirementRef(requirement, facts);
    const place = { of: `${framework.short} ${number}`, href: paths.framework(framework.id, id) };
    return [
      ...requirement.citations.map((citation) => ({
        ...place,
        as: "What it asks",
        says: requirement.asks,
        citation,
      })),
      ...(requirement.cadence
        ? [{ ...place, as: "How often", says: requirement.cadence.value, citation: requirement.cadence }]
        : []),
      ...requirement.misreadings.flatMap((misreading) => [
        { ...place, as: "What holds", says: misreading.correction, citation: misreading },
        ...(misreading.saidBy
          ? [{ ...place, as: doesNotHold, says: misreading.claim, citation: misreading.saidBy }]
          : []),
      ]),
    ];
  });
  const ofBlocks = facts.blocks.flatMap(({ id, name, options, limits }) => {
    const place = { of: name, href: paths.block(id) };
    return [
      ...Object.entries(options).flatMap(([option, entry]) => [
        ...(entry?.switchOn
          ? [
              {
                ...place,
                as: `How ${optionName.get(option) ?? option} is brought into it`,
                says: entry.switchOn.value,
                citation: entry.switchOn,
              },
            ]
          : []),
        ...(entry?.commands ?? []).map((command) => ({
          ...place,
          as: `A check for ${optionName.get(option) ?? option}`,
          says: command.shows,
          citation: command,
        })),
      ]),
      ...limits.map((limit) => ({ ...place, as: "Where it ends", says: limit.value, citation: limit })),
    ];
  });
  const ofFrameworks = facts.frameworks.flatMap(({ id, name, status, applies, cautions }) => {
    const place = { of: name, href: paths.framework(id) };
    return [
      ...status.map((statement) => ({ ...place, as: "Status", says: statement.value, citation: statement })),
      ...applies.map((statement) => ({ ...place, as: "Whom it binds", says: statement.value, citation: statement })),
      ...cautions.map((statement) => ({ ...place, as: "Caution", says: statement.value, citation: statement })),
    ];
  });
  return [...ofFrameworks, ...ofRequirements, ...ofBlocks];
}
