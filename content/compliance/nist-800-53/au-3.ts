import type { RequirementFile } from "../../types";

export default {
  id: "au-3",
  framework: "nist-800-53",
  number: "AU-3",
  title: "Content of audit records",
  asks: "A record shows what happened, when, where, from which source, with what outcome, and the identity of the individuals, subjects or objects involved. In the low, moderate and high baseline.",
  controls: ["au-3"],
  relevance: "supporting",
  reaches:
    "For calls between workloads: time, both ends, result and, where the format has the field, the identity of the caller. The discussion accepts identifiers of users or of processes.",
  blocks: [
    {
      block: "access-logs",
      note: "A default format can lack the caller; a person appears only where a token’s claim is logged.",
    },
  ],
  evidence: [
    "A record held against the six items of the control, one by one",
    "One business transaction in which the records of mesh and application are joined by an id",
  ],
  residual: {
    short: "The person, and what was done to the data",
    says: "Which user acted and which record was read or changed is known to the application or the database only.",
    owner: "application teams with security operations",
  },
  misreadings: [
    {
      claim: "A trace identifier on every call gives a forensic trail.",
      correction:
        "Traces have a sampling rate, and the spans of one request join up only if every application passes the headers on. They do not give a record for each event.",
      source: "istio-tracing-overview",
      locator: "Configuring tracing; Building applications to support trace context propagation",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-001",
        locator: "Microservices Architecture Risks and Controls, paragraph on provenance data",
        checkedOn: "2026-11-22",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control au-3, statement and discussion; baseline profiles LOW, MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
