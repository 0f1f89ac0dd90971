import type { CapabilityBlock, Facts, Framework, Requirement } from "@/lib/schema/types";
import { capability, claim, facts, source, sourced } from "./facts";

/** Small compliance content for tests: each builder takes what matters to the test and fills in the rest. */

const citation = {
  source: "docs",
  locator: "Heading one",
  checkedOn: "2026-02-01",
  read: "primary",
  about: "own-behaviour",
} as const;

function statement(value: string) {
  return { ...citation, value };
}

export function command(
  run: string,
  with_: Partial<NonNullable<CapabilityBlock["options"][string]>["commands"][number]> = {},
) {
  return { ...citation, kind: "shell" as const, run, shows: "The mode, which must read STRICT.", ...with_ };
}

export function block(id: string, takes: string[], with_: Partial<CapabilityBlock> = {}): CapabilityBlock {
  return {
    id,
    name: `Block ${id}`,
    gives: "Something an assessor asks for.",
    takes,
    options: {
      alpha: { switchOn: statement("A policy brings alpha into it."), commands: [command("kubectl get policy -A")] },
      beta: { commands: [] },
    },
    accepted: [{ what: "An exported policy with its date.", every: "change" }],
    limits: [],
    ...with_,
  };
}

export function framework(id: string, with_: Partial<Framework> = {}): Framework {
  return {
    id,
    name: `Framework ${id} v1`,
    short: id.toUpperCase(),
    issuer: "A body",
    binds: "Whoever handles what it speaks of.",
    finding: "It names no mesh and asks for outcomes.",
    status: [{ ...statement("In force since 1 January 2026."), state: "in-force" as const, on: "2026-01-01" }],
    applies: [{ ...statement("You handle what it speaks of."), binding: "law" as const }],
    cautions: [],
    ...with_,
  };
}

export function requirement(id: string, of: string, with_: Partial<Requirement> = {}): Requirement {
  return {
    id,
    framework: of,
    number: id.replaceAll("-", "."),
    title: `Title of ${id}`,
    asks: "Traffic is encrypted on its way.",
    relevance: "direct",
    reaches: "The traffic between two workloads in the mesh.",
    blocks: [{ block: "one" }],
    evidence: ["A list of what stays outside."],
    residual: { short: "All else", says: "Whatever is outside the mesh.", owner: "network security" },
    misreadings: [],
    citations: [citation],
    ...with_,
  };
}

/** Two frameworks, three requirements, two blocks over three rows, nothing wrong. */
export function complianceFacts(with_: Partial<Facts> = {}): Facts {
  return facts({
    capabilities: [
      capability("mtls", {
        alpha: { kind: "sourced", note: "Strict", resource: "Policy.mode", claims: [claim("a")] },
        beta: { kind: "sourced", note: "Half of it", claims: [claim("b", { support: "partial" })] },
      }),
      capability("logs", { alpha: sourced(claim("a")), beta: sourced(claim("b", { support: "none" })) }),
    ],
    sources: [source("docs"), source("blog", { kind: "article" })],
    blocks: [block("one", ["mtls"]), block("two", ["mtls", "logs"])],
    frameworks: [framework("law"), framework("rule")],
    requirements: [
      requirement("1-1", "law", { blocks: [{ block: "one", note: "For what is in the mesh." }, { block: "two" }] }),
      requirement("1-2", "law", {
        relevance: "none",
        blocks: [],
        citations: [],
        sought: [{ where: "The register", on: "2026-02-01" }],
        misreadings: [
          {
            ...citation,
            claim: "A mesh makes you compliant with 1.2.",
            correction: "It speaks of people, and a mesh has none.",
            saidBy: { ...citation, source: "blog", read: "excerpt" },
          },
        ],
      }),
      requirement("a", "rule", { relevance: "evidence", citations: [{ ...citation, source: "blog" }] }),
    ],
    ...with_,
  });
}
