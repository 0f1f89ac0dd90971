import type { RequirementFile } from "../../types";

export default {
  id: "ch-12",
  framework: "mas-trm",
  number: "ch. 12",
  title: "Cyber security operations",
  asks: "By reports: gather and share threat intelligence (12.1), monitor and detect cyber events through continuous logging (12.2), and respond to and manage incidents (12.3).",
  relevance: "evidence",
  reaches:
    "Logs and metrics of calls, refused ones included, are input to monitoring. Correlating them, detecting an attack and responding are the work of security operations.",
  blocks: [
    {
      block: "access-logs",
      note: "Useful once they reach the log store with the identity of the caller.",
    },
    {
      block: "traffic-metrics",
      note: "A rise in refused calls can raise an alarm; it explains nothing by itself.",
    },
  ],
  evidence: [
    "An alert that was raised from mesh data, with its ticket, the analysis and the outcome.",
    "The list of log sources of the monitoring system, with the mesh on it and a test that its lines arrive.",
  ],
  residual: {
    short: "Detection, correlation, response, intelligence",
    says: "The monitoring centre, correlation with other sources, threat intelligence, incident response and the notices to MAS.",
    owner: "security operations",
  },
  misreadings: [
    {
      claim: "The telemetry of a mesh is the cyber event monitoring that MAS expects.",
      correction:
        "The reported content is continuous logging and monitoring to find suspicious behaviour, and procedures to react. Telemetry is an input to that, from one layer, without users and payloads.",
      source: "cyscale-mas-trm",
      locator: "Cyber Security Operations",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "mas-trm-response-2021",
      locator: "Contents, chapter 12, Cyber Security Operations",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "kiro-banking-mas-trm",
      locator: "Rows 12.1, 12.2 and 12.3",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "cyscale-mas-trm",
      locator: "Cyber Security Operations",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "aws-mas-trm-guard-rules",
      locator: "12.2.2 beside rules on logging",
      url: "https://github.com/aws-cloudformation/aws-guard-rules-registry/blob/7f7340c26ae5d5e8874651dbffeb12e0e9f505b6/mappings/rule_set_mas_trmg.json#L116",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  sought: [
    {
      where:
        "the text of the Guidelines on mas.gov.sg and in reprints on vdocuments.net, scribd.com and readkong.com, of which only the contents could be read",
      on: "2026-11-22",
    },
  ],
} satisfies RequirementFile;
