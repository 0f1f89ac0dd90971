import type { CapabilityFile } from "../types";

export default {
  id: "authorization-dry-run",
  name: "Dry run before enforcing",
  group: "authorization",
  claim: "An authorization rule can be tried on live traffic so that what it would refuse is recorded and not blocked.",
  countsAsYes:
    "Would-be refusals are let through and appear in logs or metrics, in a feature the project offers for production use.",
  matters:
    "A wrong rule on a payment path is an outage; a trial on real traffic is the evidence a change board asks for.",
  terms: ["dry-run", "ztunnel"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Stage Alpha: istio.io/dry-run annotation",
      detail:
        "The annotation turns one ALLOW or DENY policy into shadow rules; results appear in the proxy's debug log, in metrics and in traces. The AUDIT action is something else and does nothing without a plug-in.",
      resource: "annotation istio.io/dry-run",
      since: "1.10",
      claims: [
        {
          slug: "stage",
          support: "preview",
          says: "Lists Authorization Dry Run with maturity Alpha.",
          source: "istio-feature-stages",
          locator: "features.yaml, id security.authorization_dry_run",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "task",
          support: "preview",
          says:
            "The annotation is experimental, works for ALLOW and DENY policies, and its log and metric output may change without notice.",
          source: "istio-authorization-dry-run-task",
          locator: "Introduction; Limitations",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "reference",
          support: "preview",
          says: "The API reference calls istio.io/dry-run an experimental annotation.",
          source: "istio-authorization-policy-reference",
          locator: "Introduction, dry-run example",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Experimental at ztunnel, off by default",
      detail:
        "ztunnel 1.29 or newer logs dry-run matches once istiod is started with AMBIENT_ENABLE_DRY_RUN_AUTHORIZATION_POLICY=true. An older ztunnel would enforce such a policy instead of only logging it.",
      resource: "annotation istio.io/dry-run",
      since: "1.29",
      claims: [
        {
          slug: "release-note",
          support: "preview",
          says:
            "Adds experimental dry-run support in ztunnel, disabled by default, with a warning that ztunnels below 1.29 enforce these policies in full.",
          source: "istio-code",
          locator: "releasenotes/notes/authz-dry-run-ambient.yaml",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "flag",
          support: "preview",
          says:
            "The feature flag is false by default, and its description warns that older ztunnels enforce instead of only logging.",
          source: "istio-code",
          locator: "pilot/pkg/features/ambient.go, EnableWdsDryRunAuthzPol",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel",
          support: "preview",
          says: "Dry-run policies are matched and logged apart from those that decide the connection.",
          source: "ztunnel-code",
          locator: "src/state.rs, assert_rbac, deny_dry_run and allow_dry_run",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "linkerd": {
      kind: "sourced",
      note: "accessPolicy: audit",
      detail:
        "With audit as the access policy of a Server, or as default for the cluster, a namespace or a workload, requests no rule allows are let through, logged at INFO level and counted. It covers a whole Server, so trying one more rule suspends enforcement of the others there.",
      resource: "Server accessPolicy: audit",
      since: "2.16",
      claims: [
        {
          slug: "feature-page",
          support: "full",
          says:
            "In audit mode a request outside the rules is not blocked but logged with authz.name=audit and counted in metrics with the same label.",
          source: "linkerd-server-policy",
          locator: "Audit mode; Audit mode for default policies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "reference",
          support: "full",
          says:
            "The accessPolicy field of a Server accepts audit so that policies can be tested before they are enforced.",
          source: "linkerd-authorization-policy-reference",
          locator: "Server, accessPolicy",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "announcement",
          support: "full",
          says: "Linkerd 2.16 introduces audit mode, in which policy violations are logged and not enforced.",
          source: "linkerd-2-16-announcement",
          locator: "Audit mode for security policies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "No trial mode in NetworkPolicy",
      detail:
        "A NetworkPolicy is in force as soon as the network plugin has handled it. The kubectl dry-run option checks the object, not its effect on traffic; some network plugins add a trial mode of their own.",
      resource: "NetworkPolicy",
      claims: [
        {
          slug: "concept",
          support: "none",
          says: "Logging of blocked or accepted connections is listed among the things the API does not offer.",
          source: "kubernetes-network-policies",
          locator: "What you can't do with network policies",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "api",
          support: "none",
          says:
            "The specification has a pod selector, ingress rules, egress rules and policy types, and no audit or dry-run field.",
          source: "kubernetes-api-code",
          locator: "networking/v1/types.go, NetworkPolicySpec",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
