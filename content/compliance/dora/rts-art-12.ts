import type { RequirementFile } from "../../types";

export default {
  id: "rts-art-12",
  framework: "dora",
  number: "RTS Art. 12",
  title: "Logging",
  asks: "Decide which events are logged, in what detail, how long and how protected. Log logical and physical access control and identity management, capacity, changes, ICT operations and network traffic. Protect logs against tampering, deletion and unauthorised access, notice when logging fails, and synchronise clocks to a documented source.",
  relevance: "supporting",
  reaches:
    "Access logs of the mesh give events of network traffic, and of access between services, with the identity of the caller. Metrics add network performance. What happens to the lines afterwards is outside the mesh.",
  blocks: [
    { block: "access-logs", note: "For points (c)(i), as far as services are concerned, and (c)(v)." },
    { block: "traffic-metrics", note: "For network performance in point (c)(v)." },
  ],
  evidence: [
    "The logging concept that names the lines of the mesh as a source, with purpose, level of detail and retention period.",
    "A test in which shipping of logs was stopped: the alarm, and the time until it came.",
    "The setting of the log store that prevents change and deletion, and the reference time source of the nodes.",
  ],
  residual: {
    short: "Users, changes, operations; retention, protection, clocks",
    says: "Events of people, changes, capacity and operations, retention by purpose and risk, protection of the store, detection of failures, and clocks.",
    owner: "security operations with ICT operations",
  },
  misreadings: [
    {
      claim: "Access logs of a mesh are the logs that DORA asks for.",
      correction:
        "Traffic is one of five kinds of event that have to be logged, and access and identity events of users are another. Protection against tampering, detection of a logging failure and clocks are asked for as well.",
      source: "eu-dora-rts",
      locator: "Article 12(2)(c)(i) to (v) and 12(2)(d) to (f)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "eu-dora-rts",
      locator:
        "Article 12(1) and 12(2)(a) to (f) (point (b) refers to Article 24; the detection of anomalous activities stands in Article 23)",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
