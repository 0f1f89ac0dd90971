import type { CapabilityFile } from "../types";

export default {
  id: "third-party-audit",
  name: "Independent security audit",
  group: "governance",
  claim: "An outside firm has audited the code and the report is public.",
  countsAsYes: "At least one full audit report by an independent firm is published.",
  matters: "An independent report is evidence a second line can read without trusting the vendor.",
  terms: ["ztunnel"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "2020 and 2022",
      detail:
        "A first assessment was made in 2020; the second, by Ada Logics, was published in January 2023: eleven findings, none critical, all reported as fixed. Envoy has audits of its own.",
      claims: [
        {
          slug: "ada-logics",
          support: "full",
          says: "Publishes the second audit, by Ada Logics, after one in 2020: eleven findings, none critical, all fixed. Envoy was assessed separately.",
          source: "istio-2022-security-audit",
          locator: "First paragraph; Scope and overall findings",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "landscape",
          support: "full",
          says: "Records a security audit dated 2023-01-30 with a link to the report.",
          source: "cncf-landscape",
          locator: "landscape.yml, item Istio, extra.audits",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "ztunnel in 2025",
      detail:
        "Trail of Bits reviewed ztunnel's authorization, proxying, TLS and certificate code: no vulnerability, one medium and two informational findings about dependencies and tests.",
      claims: [
        {
          slug: "trail-of-bits",
          support: "full",
          says: "Publishes an audit of ztunnel's authorization, proxying, TLS and certificate code by Trail of Bits: no vulnerability, one medium and two informational findings on dependencies and testing.",
          source: "istio-ztunnel-security-audit",
          locator: "Fourth paragraph; Scope and overall findings",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "2019, 2022 and 2024",
      detail:
        "Three audits are in the repository; the latest, by 7ASecurity, combined penetration and white-box tests.",
      claims: [
        {
          slug: "2024-audit",
          support: "full",
          says: "Announces the third public audit, by 7ASecurity, with penetration and white-box tests and the unredacted report in the repository.",
          source: "linkerd-2024-security-audit",
          locator: "First and second paragraph",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "audit-folder",
          support: "full",
          says: "Holds the audit reports of 2019, 2022 and 2024.",
          source: "linkerd2-code",
          locator: "audits/2019, audits/2022, audits/2024",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "Ada Logics, published February 2023",
      detail:
        "The CNCF commissioned a security audit and a fuzzing audit by Ada Logics. Both reports are in the project's website repository. No later audit was found.",
      claims: [
        {
          slug: "landscape",
          support: "full",
          says: "Records a security audit and a fuzzing audit by Ada Logics, both dated 2023-02-13, with links to the reports.",
          source: "cncf-landscape",
          locator: "landscape.yml, item Cilium, extra.audits",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "reports",
          support: "full",
          says: "Holds both reports as PDF files.",
          source: "cilium-website-repository",
          locator:
            "Security-Reports/CiliumSecurityAudit2022.pdf and CiliumFuzzingAudit2022.pdf; src/posts/2023-02-13-security-audit",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "unknown",
      note: "No public audit report was found",
      detail: "No report of an outside firm on Consul's code was found, nor a statement that there is none.",
      sought: [
        { where: "hashicorp/consul README and the Consul documentation on security models", on: "2026-11-21" },
        {
          where: "searches for an audit or penetration test of Consul in documentation and web pages",
          on: "2026-11-21",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "No audit of Kuma found",
      detail:
        "The project's security file names automated tests only, and the CNCF Landscape, which links the audits of other projects, has none for Kuma.",
      claims: [
        {
          slug: "insights",
          support: "none",
          says: "Under security testing it lists a dependency scanner and CodeQL, with no review by an outside firm; the file was last updated in January 2024.",
          version: "2.14.3",
          source: "kuma-code",
          locator: "SECURITY-INSIGHTS.yml, security-testing",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "landscape",
          support: "none",
          says: "The entry of Kuma has no audits field, which 35 other entries have.",
          source: "cncf-landscape",
          locator: "landscape.yml, item Kuma, extra; search for audits",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "2019, 2021–2022 and 2025",
      detail:
        "A subproject of the project's security group coordinates regular third-party audits of the core and publishes the reports.",
      claims: [
        {
          slug: "audit-folder",
          support: "full",
          says: "Coordinates third-party audits whose focus is the core, and holds the reports of 2019, 2021 to 2022 and 2025.",
          source: "kubernetes-external-security-audits",
          locator:
            "README.md, Overview and Security Audit Scope; security-audit-2019/findings, security-audit-2021-2022/findings, security-audit-2025",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "landscape",
          support: "full",
          says: "Records security audits dated 2019-08-06 and 2023-04-19.",
          source: "cncf-landscape",
          locator: "landscape.yml, item Kubernetes, extra.audits",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "app-mesh": {
      kind: "sourced",
      note: "Compliance audits of AWS; no public report",
      detail:
        "Auditors assess AWS services for programmes such as SOC and PCI, and their reports are handed out in AWS Artifact. An audit of App Mesh's code is not named.",
      claims: [
        {
          slug: "user-guide",
          support: "none",
          says: "Third-party audits are those of AWS compliance programmes, with reports in AWS Artifact; whether App Mesh is in scope is listed elsewhere.",
          source: "app-mesh-user-guide",
          locator: "doc_source/compliance.md, Compliance validation for AWS App Mesh",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/compliance.md",
        },
      ],
    },
  },
} satisfies CapabilityFile;
