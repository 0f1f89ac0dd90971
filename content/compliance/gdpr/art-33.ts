import type { RequirementFile } from "../../types";

export default {
  id: "art-33",
  framework: "gdpr",
  number: "Art. 33 and 34",
  title: "Notification and communication of a breach",
  asks: "Report a personal data breach to the supervisory authority without undue delay, where feasible within 72 hours of becoming aware, unless a risk is unlikely; tell the people concerned when the risk is high; document every breach.",
  relevance: "evidence",
  reaches:
    "Logs and denial counts help to reconstruct which workload called which service, and when. They do not show whose data a response held.",
  blocks: [
    {
      block: "access-logs",
    },
    {
      block: "traffic-metrics",
    },
  ],
  evidence: [
    "In the incident file: the log extract for the time in question, its completeness, and the clock it relies on.",
  ],
  residual: {
    short: "Awareness, assessment of risk, notices, affected records",
    says: "Noticing the breach, judging the risk, the notices and the documentation. Article 34(3)(a) looks at the data that was affected: encryption between services does not make data unintelligible that is taken from an application or a database.",
    owner: "data protection office with incident response",
  },
  misreadings: [
    {
      claim: "Linkerd provides audit logs.",
      correction:
        "Its HTTP access log is off by default and switched on by an annotation. It covers HTTP requests and names the calling workload, no person.",
      source: "linkerd-access-logging",
      locator: "Introduction, “disabled by default”; Access Log Formats, client.id",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-000",
        locator: "Regulatory Compliance, GDPR",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
    {
      claim: "Istio provides audit logs.",
      correction:
        "With sidecars the default configuration gives the access log no destination, so none is written until it is switched on.",
      source: "istio-code",
      locator: "pkg/config/mesh/mesh.go, DefaultMeshConfig, AccessLogFile",
      url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pkg/config/mesh/mesh.go#L72",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-000",
        locator: "Regulatory Compliance, GDPR",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
    {
      claim: "Istio provides audit logs.",
      correction:
        "In ambient mode ztunnel writes a line for each completed connection, with addresses, the calling workload and its identity. Such a line names no request, no person and no record.",
      source: "ztunnel-code",
      locator: "README.md, Logging",
      url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/README.md#L151",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-000",
        locator: "Regulatory Compliance, GDPR",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "eu-gdpr",
      locator: "Article 33(1), 33(3) and 33(5)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "eu-gdpr",
      locator: "Article 34(1) and 34(3)(a)",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
