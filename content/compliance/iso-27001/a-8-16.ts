import type { RequirementFile } from "../../types";

export default {
  id: "a-8-16",
  framework: "iso-27001",
  number: "A.8.16",
  title: "Monitoring activities",
  asks: "Networks, systems and applications are watched for unusual behaviour, and what is found is judged as a possible incident.",
  relevance: "supporting",
  reaches:
    "A picture of who calls whom, with error and refusal rates. It can raise an alarm when a pair of services appears that was never seen before.",
  blocks: [
    {
      block: "traffic-metrics",
    },
    {
      block: "access-logs",
      note: "For the refused calls that an alarm is to rest on.",
    },
  ],
  evidence: [
    "The normal pattern of calls that was agreed for a critical service, with its date.",
    "One alarm that fired, with its ticket and what was decided.",
  ],
  residual: {
    short: "Detection, judgement and response",
    says: "Intrusion detection, endpoints, user behaviour, payloads, and the people who judge an alarm and act on it.",
    owner: "security operations",
  },
  misreadings: [
    {
      claim: "Dashboards of the mesh are the monitoring that the control asks for.",
      correction:
        "The control wants unusual behaviour to be noticed and acted on. Without an agreed baseline, an alarm and somebody who answers it, a dashboard is a picture.",
      source: "adoptech-iso-27001",
      locator: "ISO 27001: 2022 Control Description; Establishing a Baseline",
      url: "https://knowledge.adoptech.co.uk/a.8.16-monitoring-activities",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "prowler-iso-27001",
      locator: "Id A.8.16, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L1238",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "adoptech-iso-27001",
      locator: "ISO 27001: 2022 Control Description",
      url: "https://knowledge.adoptech.co.uk/a.8.16-monitoring-activities",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "vorago-iso-27001",
      locator: "Quick Guide: Annex A 8.16 at a Glance",
      url: "https://www.voragosecurity.com/annex-controls/iso-27001-2022-annex-a-8-16-monitoring-activities",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
