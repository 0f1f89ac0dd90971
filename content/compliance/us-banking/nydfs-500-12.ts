import type { RequirementFile } from "../../types";

export default {
  id: "nydfs-500-12",
  framework: "us-banking",
  number: "NYDFS 500.12",
  title: "Multi-factor authentication",
  asks: "Whoever gains access to an information system of the company authenticates with several factors, from inside or outside. In this form since 1 November 2025; the CISO may approve compensating controls. Companies with a limited exemption have a shorter list of cases.",
  relevance: "none",
  reaches:
    "The section is about individuals. Mutual TLS authenticates workloads: a certificate in a proxy belongs to no person and is no factor of a login. Multi-factor authentication is done before a call enters the mesh.",
  blocks: [],
  evidence: [
    "The list of information systems with the factors that each asks of its users, consoles of the cluster and of the mesh among them.",
    "The compensating controls in use, with the written approval of the CISO and the date of its last review.",
  ],
  residual: {
    short: "All of it: factors, log-in of all users, exceptions",
    says: "Identity provider, factors and their enrolment, log-in of staff, customers and third parties, privileged access to the cluster and the mesh, and the approval of exceptions.",
    owner: "identity and access management with the CISO",
  },
  misreadings: [
    {
      claim: "A workload certificate is a factor, so mutual TLS counts towards multi-factor authentication.",
      correction:
        "A law firm reports of the Department’s answers, as revised early in 2026, that a certificate kept in software can count as possession only with cryptographic proof of possession, as a rule bound to a device. That is about people who log in; a proxy’s certificate proves no person.",
      source: "alston-nydfs-mfa-faqs",
      locator: "FAQs 18 & 19",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
  citations: [
    {
      source: "turbot-nydfs-23",
      locator:
        "nydfs_23/500_12.pp, description of nydfs_23_500_12: paragraph (a) without its last item, and without (b)",
      url: "https://github.com/turbot/steampipe-mod-aws-compliance/blob/12354940a4f5e4bde1fd2227171d2fa587e005da/nydfs_23/500_12.pp",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "mayer-brown-nydfs-mfa-faqs",
      locator: "First paragraph; Background",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
    {
      source: "steptoe-nydfs-final-phase",
      locator: "Overview",
      checkedOn: "2026-11-22",
      read: "second-hand",
      about: "comparison",
    },
  ],
} satisfies RequirementFile;
