import type { RequirementFile } from "../../types";

export default {
  id: "ch-8-backup",
  framework: "mas-trm",
  number: "ch. 8, on backup",
  title: "IT resilience: backup and recovery of data",
  asks: "By reports: backups of systems and data, as one part of the chapter beside availability, recoverability, disaster recovery and the resilience of data centres. A published mapping puts rules on backups under 8.4.",
  relevance: "none",
  reaches:
    "A mesh can lead calls away from a failed instance; that belongs to availability, another part of the chapter. It copies no data, restores none, and does not know whether the copy behind a service is whole. Its own policies and keys need a backup too.",
  blocks: [],
  evidence: [
    "The backup plan with the systems in scope, the store behind the Kubernetes API and the issuing keys of the mesh among them.",
    "The record of the last restore test, with what was restored, how long it took and what was missing.",
  ],
  residual: {
    short: "All of it: backups, copies off site, restore tests",
    says: "Backup of databases, volumes and cluster state, protection and storage of the copies, restore tests, and recovery at another site.",
    owner: "IT operations with business continuity",
  },
  misreadings: [
    {
      claim: "Failover between clusters in a mesh takes the place of backups.",
      correction:
        "A summary of the chapter names availability and backups as two subjects, and describes a backup as stored copies of data. Failover moves calls; data that was deleted or damaged stays so.",
      source: "cyscale-mas-trm",
      locator: "IT Resilience, list and paragraph on system backup",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "mas-trm-response-2021",
      locator: "Contents, chapter 8, IT Resilience",
      checkedOn: "2026-11-22",
      read: "excerpt",
      about: "own-behaviour",
    },
    {
      source: "cyscale-mas-trm",
      locator: "IT Resilience",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "aws-mas-trm-guard-rules",
      locator: "8.4.1 and 8.4.2 beside rules on backups of databases and storage",
      url: "https://github.com/aws-cloudformation/aws-guard-rules-registry/blob/7f7340c26ae5d5e8874651dbffeb12e0e9f505b6/mappings/rule_set_mas_trmg.json#L269",
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
