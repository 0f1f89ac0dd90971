import type { QuestionFile } from "../../types";

export default {
  id: "upgrades",
  title: "What do you expect of upgrades?",
  short: "Upgrades",
  why: "Support of an open minor release runs from some months to two years, and Linkerd states no period. The shorter it is, the more often somebody upgrades, or pays for longer support.",
  kind: "many",
  answers: [
    {
      id: "no-restart",
      label: "Proxies change without a restart of pods",
      wants: ["proxy-upgrade-without-restart"],
    },
    {
      id: "no-restart-must",
      of: "no-restart",
      label: "No restart of pods is a condition, even if long connections are cut",
      musts: [{ rows: ["proxy-upgrade-without-restart"], accepts: ["full", "partial", "not-applicable"] }],
    },
    { id: "canary", label: "Two control planes side by side, moved in parts", wants: ["canary-control-plane-upgrade"] },
    {
      id: "canary-must",
      of: "canary",
      label: "Two control planes side by side are a condition",
      musts: [{ rows: ["canary-control-plane-upgrade"], accepts: ["full", "partial", "not-applicable"] }],
    },
    { id: "skip", label: "A minor release can be skipped", wants: ["skip-version-upgrade"] },
    { id: "backports", label: "Security fixes for older releases", wants: ["security-backports"] },
    { id: "long", label: "One release supported for two years or more", wants: ["long-term-support"] },
    {
      id: "long-must",
      of: "long",
      label: "Support of a release for two years or more is a condition",
      musts: [{ rows: ["long-term-support"], accepts: ["full", "addon", "partial"] }],
    },
    { id: "none", label: "None of these: we follow each release" },
  ],
} satisfies QuestionFile;
