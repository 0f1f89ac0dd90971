import type { RequirementFile } from "../../types";

export default {
  id: "art-10",
  framework: "dora",
  number: "Art. 10",
  title: "Detection of anomalous activities",
  asks: "Detect anomalous activities promptly, network performance problems and incidents included, and find single points of failure that could be material. Detection works in several layers, with thresholds and automatic alerts, and is tested regularly.",
  relevance: "evidence",
  reaches:
    "Error rates, response times and refused calls between services are signals for detection. The control plane and the gateways of the mesh also belong on the list of possible single points of failure.",
  blocks: [
    { block: "traffic-metrics" },
    { block: "access-logs", note: "Refused calls with the identity of the caller, as a source for detection rules." },
  ],
  evidence: [
    "An alarm rule on refused or unencrypted calls, an alarm that fired, and its ticket.",
    "The test of the detection rule, with the date and the time until the alert.",
    "The assessment of control plane, certificate authority and gateways as single points of failure.",
  ],
  residual: {
    short: "Detection in applications, hosts and at the edge; response",
    says: "Detection on hosts, in applications and at the perimeter, of user behaviour and of malware, correlation, staffing, and the response.",
    owner: "security operations; enterprise architecture for single points of failure",
  },
  misreadings: [
    {
      claim: "With the metrics of a mesh the bank has the detection that DORA asks for.",
      correction:
        "Detection has to draw on logs, threat scenarios, reports of users and notices of providers, and to raise alerts for assets behind critical or important functions. Traffic metrics are one input.",
      source: "eu-dora-rts",
      locator: "Article 23(2)(a) and (b)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora",
      locator: "Article 10(1) to 10(3)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
    {
      source: "eu-dora-rts",
      locator: "Article 23(2) and 23(5)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
