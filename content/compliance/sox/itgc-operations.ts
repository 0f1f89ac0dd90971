import type { RequirementFile } from "../../types";

export default {
  id: "itgc-operations",
  framework: "sox",
  number: "ITGC: operations",
  title: "Computer operations",
  asks: "In audit practice, jobs and interfaces that financial reporting depends on run as planned, and failures are found and dealt with; the standard names loss of data, and data out of reach, as a risk.",
  relevance: "evidence",
  reaches:
    "Error rates, latency and log lines of the interfaces between services, as input to monitoring that somebody acts on.",
  blocks: [
    {
      block: "traffic-metrics",
    },
    {
      block: "access-logs",
    },
  ],
  evidence: ["An alert on an interface in scope, with its ticket and its resolution."],
  residual: {
    short: "Batch jobs, reconciliations, backup, incident follow-up",
    says: "Job scheduling, completeness and reconciliation of interfaces, backup and restore, and the handling of incidents.",
    owner: "IT operations",
  },
  misreadings: [
    {
      claim: "Istio’s integration with Splunk and Datadog makes it easier to build the audit trails that SOX asks for.",
      correction:
        "Linkerd also writes its access log, once it is on, to a standard stream of the proxy’s container, from which logs of any container can be collected. Neither the sections of the Act nor the paragraphs of audit standards cited here define an audit trail.",
      source: "linkerd-access-logging",
      locator: "Consuming Access Logs",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
      saidBy: {
        source: "article-000",
        locator: "Regulatory Compliance, SOX",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "comparison",
      },
    },
  ],
  citations: [
    {
      source: "pcaob-as-2201",
      locator: "Appendix B, paragraph .B29, general controls over computer operations",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "pcaob-as-2110",
      locator: "Appendix B, paragraph .B4, potential loss of data or inability to access data as required",
      checkedOn: "2026-11-21",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
