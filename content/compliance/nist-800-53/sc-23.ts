import type { RequirementFile } from "../../types";

export default {
  id: "sc-23",
  framework: "nist-800-53",
  number: "SC-23",
  title: "Session authenticity",
  asks: "The authenticity of communication sessions is protected, so that both ends can rely on who the other is and on what arrives. In the moderate and high baseline.",
  controls: ["sc-23"],
  relevance: "direct",
  reaches:
    "Sessions between workloads: both ends authenticate, and what is inserted or changed on the way is detected.",
  blocks: [
    {
      block: "enforced-mtls",
    },
  ],
  evidence: [
    "The evidence for SC-8, with a refused connection from an end that could not prove its identity",
    "A list of the points where a session ends and another begins, such as gateways and proxies",
  ],
  residual: {
    short: "User sessions and tokens",
    says: "Sessions of users with their cookies and tokens, session timeouts, and what happens between proxy and application.",
    owner: "application security",
  },
  misreadings: [
    {
      claim: "Mutual TLS between services protects the sessions of users.",
      correction:
        "It protects each hop between workloads. The discussion also counts session hijacking, and a user’s session with its cookie or token is made and kept by the application and its login.",
      source: "nist-oscal-content-800-53",
      locator: "Control sc-23, statement and discussion",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  citations: [
    {
      source: "nist-oscal-content-800-53",
      locator: "Control sc-23, statement and discussion; baseline profiles MODERATE and HIGH",
      checkedOn: "2026-11-22",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies RequirementFile;
