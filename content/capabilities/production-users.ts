import type { CapabilityFile } from "../types";

export default {
  id: "production-users",
  name: "Named production users in finance",
  group: "governance",
  claim: "Named financial companies say in public that they run it in production.",
  countsAsYes:
    "The project's or a foundation's list, case study or talk names at least one bank, insurer, exchange or payment company as a production user.",
  matters: "Peers under the same rules have asked the same questions; their answers can be asked for.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "HSBC, Freddie Mac, Cash App and others",
      detail:
        "The project's list of users names HSBC, Freddie Mac, JUSPAY and GoTo Financial, among others. A case study on Cash App, a payment service, tells of its move to Istio. Companies add themselves to the list.",
      claims: [
        {
          slug: "list",
          support: "full",
          says: "The list of users names HSBC, Freddie Mac, Curve, JUSPAY, Toss and GoTo Financial among many others.",
          source: "istio-companies-list",
          locator: "users",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "case-study",
          support: "full",
          says: "Presents a talk by the team of Cash App on its move from an Envoy mesh of its own to Istio.",
          source: "istio-case-study-cash-app",
          locator: "Whole page",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "proposal",
          support: "full",
          says: "Says that just under a hundred users are documented, with case studies and talks on production use.",
          source: "istio-graduation-proposal",
          locator: "Have a public list of project adopters",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "unknown",
      note: "No bank found that runs ambient",
      detail:
        "The project's list of users does not say which mode a company runs. A post of April 2025 reports HSBC's plans for ambient mode, and the announcement of November 2024 quotes GEICO as evaluating it and Coinbase as drawn by it, none of them as running it.",
      sought: [
        {
          where:
            "istio.io: data/companies.yml, case studies, the announcement of general availability (blog 2024) and the posts on KubeCon 2025 and 2026",
          on: "2026-11-21",
        },
        {
          where: "istio and istio.io issues and pull requests, search for banks with ambient mode in production",
          on: "2026-11-21",
        },
        {
          where:
            "search of documentation and web pages for case studies of banks, insurers or payment companies with ambient mode",
          on: "2026-11-21",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Lunar, Paybase, finleap connect",
      detail:
        "The project names Lunar Bank, and lists case studies of Paybase and of Finleap Connect, which it places in the highly regulated financial industry. Buoyant publishes the case studies.",
      claims: [
        {
          slug: "adopters",
          support: "full",
          says: "The list of adopters has case studies of Paybase and of a company in the highly regulated financial industry, with the logo of Finleap Connect.",
          source: "linkerd-adopters",
          locator: "Case studies, entries Paybase and Operating high-density bare-metal clusters",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "linkerd-day",
          support: "full",
          says: "Names Lunar Bank among organisations that rely on Linkerd for their critical production systems.",
          source: "linkerd-day-2023-post",
          locator: "Second paragraph",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "PostFinance, Capital One, Form3; as a CNI",
      detail:
        "The project's list of users, kept by the users themselves and meant for production deployments, names banks and payment companies. What they name is networking, policies and visibility rather than the mesh functions.",
      claims: [
        {
          slug: "users-file",
          support: "partial",
          says: "Lists Capital One, Form3, Plaid and PostFinance, which uses Cilium for all its mission-critical clusters, in a file for permanent production deployments.",
          source: "cilium-code",
          locator:
            "USERS.md at commit 8a4147d, Requirements to be listed; entries Capital One, Form3, Plaid and PostFinance",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "case-studies",
          support: "partial",
          says: "Links case studies of PostFinance, Rabobank, Form3 and Sicredi, with zero-trust networking on an API platform as Rabobank's use.",
          source: "cilium-website-repository",
          locator: "src/utils/case-studies-data.js, entries postfinance, rabobank, form3 and sicredi",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "Tide; Deutsche Bank in one department",
      detail:
        "Tide, which offers business accounts, tells of its move from App Mesh to Consul, and a department of Deutsche Bank of its adoption of Consul. The vendor publishes both talks, and the hosted servers that Tide used have ended since.",
      claims: [
        {
          slug: "tide",
          support: "partial",
          says: "Tide's head of cloud engineering tells how it moved from AWS App Mesh to a Consul mesh on Amazon ECS in six weeks without downtime.",
          source: "consul-tide-talk",
          locator: "summary and opening of the transcript",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "own-behaviour",
        },
        {
          slug: "deutsche-bank",
          support: "partial",
          says: "A technology head of Deutsche Bank tells how his department uses Consul for its applications on Google Cloud, with plans for the whole bank; the part that was read does not speak of production.",
          source: "consul-deutsche-bank-talk",
          locator: "Transcript, opening",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "Financial users claimed, none named",
      detail:
        "In its review for 2022 the project told the CNCF that several large financial institutions use Kuma, and named only companies of other trades. Its repository has no list of adopters.",
      claims: [
        {
          slug: "annual-review",
          support: "none",
          says: "Names Sabre, American Airlines, Maersk and Koyeb as users and adds several large financial institutions without a name; a list of adopters was announced.",
          source: "kuma-annual-review-2022",
          locator: "What do you know about adoption",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "repository",
          support: "none",
          says: "The repository holds no list of adopters.",
          version: "2.14.3",
          source: "kuma-code",
          locator: "file list; search for adopters",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Capital One on Kubernetes, Istio beside it",
      detail:
        "The case study of Capital One is about Kubernetes itself. It does not say that the bank does without a mesh, and it names Istio among its tools.",
      claims: [
        {
          slug: "capital-one",
          support: "partial",
          says: "A retail bank runs applications with millions of transactions a day on Kubernetes, among them fraud detection and credit decisions, and names Istio among its tools.",
          source: "kubernetes-case-study-capital-one",
          locator: "Challenge; body of the study",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "app-mesh": {
      kind: "sourced",
      note: "Tide, which left it for Consul",
      detail:
        "Tide, which offers business accounts, told how it moved from App Mesh to Consul. No list of financial users was found.",
      claims: [
        {
          slug: "tide-talk",
          support: "partial",
          says: "Tide's head of cloud engineering tells of its move from AWS App Mesh to Consul on Amazon ECS.",
          source: "consul-tide-talk",
          locator: "summary and opening of the transcript",
          checkedOn: "2026-11-21",
          read: "second-hand",
          about: "comparison",
        },
      ],
    },
  },
} satisfies CapabilityFile;
