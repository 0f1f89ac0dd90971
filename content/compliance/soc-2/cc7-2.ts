import type { RequirementFile } from "../../types";

export default {
  id: "cc7-2",
  framework: "soc-2",
  number: "CC7.2",
  title: "Monitoring for anomalies",
  asks: "Components and their operation are monitored for anomalies that point to malicious acts, natural disasters or errors, and anomalies are analysed to see whether they are security events.",
  relevance: "evidence",
  reaches:
    "Rates of calls, errors and refusals for each pair of workloads are signals that a rule can raise an alarm on. The analysis is done elsewhere.",
  blocks: [
    {
      block: "traffic-metrics",
    },
    {
      block: "access-logs",
      note: "Refused calls with the identity of the caller are the most useful signal.",
    },
  ],
  evidence: [
    "Each alarm rule with an alarm that fired in the period, its ticket and the decision whether it was a security event",
    "A record that metrics and logs were collected over the whole period, with the gaps",
  ],
  residual: {
    short: "Detection, analysis, response",
    says: "Detection on hosts, in applications and of people’s actions, the analysis of anomalies, and the check that the detection tools themselves work.",
    owner: "security operations centre",
  },
  misreadings: [
    {
      claim: "The metrics and traces of a mesh are the anomaly monitoring that CC7.2 asks for.",
      correction:
        "The criterion also asks that anomalies are analysed and judged as security events. The points of focus name procedures, detection tools, filters, and a check that the tools work.",
      source: "prowler-soc-2-aws",
      locator: "prowler/compliance/aws/soc2_aws.json, cc_7_2, points of focus",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/soc2_aws.json#L424",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "prowler-soc-2-aws",
      locator: "prowler/compliance/aws/soc2_aws.json, cc_7_2",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/aws/soc2_aws.json#L424",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
