import type { RequirementFile } from "../../types";

export default {
  id: "a-8-15",
  framework: "iso-27001",
  number: "A.8.15",
  title: "Logging",
  asks: "Activities, exceptions, faults and other relevant events are logged, and the logs are stored, protected and analysed.",
  relevance: "supporting",
  reaches:
    "Logs of calls between workloads, refused ones included, once logging is switched on. Storing, protecting and analysing them happens elsewhere.",
  blocks: [
    {
      block: "access-logs",
      note: "Names the calling workload; a person only where a token’s claim is logged.",
    },
  ],
  evidence: [
    "The list of events that the organisation has decided to log, with the ones that come from the mesh.",
    "For one transaction, the records of mesh and application joined by an id.",
  ],
  residual: {
    short: "Storage, protection, retention, analysis, user events",
    says: "The log store with its access rights and retention, time sources, events of users and administrators, and the review of all of them.",
    owner: "security operations",
  },
  misreadings: [
    {
      claim: "The access log of the mesh is the log that the control asks for.",
      correction:
        "Producing a log is the first of four parts: it also has to be stored, protected and analysed. The guidance wants the user in an event; a mesh log names a workload.",
      source: "isms-online-iso-27001",
      locator: "Guidance on Event Log Information",
      url: "https://www.isms.online/iso-27001/annex-a/8-15-logging-2022",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "prowler-iso-27001",
      locator: "Id A.8.15, Description",
      url: "https://github.com/prowler-cloud/prowler/blob/3e000faa3109230b748e4418a13c11c9e59f5cfb/prowler/compliance/kubernetes/iso27001_2022_kubernetes.json#L1219",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "isms-online-iso-27001",
      locator: "Purpose of ISO 27001:2022 Annex A 8.15; Guidance on Event Log Information",
      url: "https://www.isms.online/iso-27001/annex-a/8-15-logging-2022",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "vorago-iso-27001",
      locator: "Quick Guide: Annex A 8.15 at a Glance",
      url: "https://www.voragosecurity.com/annex-controls/iso-27001-2022-annex-a-8-15-logging",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
