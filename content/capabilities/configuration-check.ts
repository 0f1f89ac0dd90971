import type { CapabilityFile } from "../types";

export default {
  id: "configuration-check",
  name: "Configuration check tool",
  group: "operations",
  claim: "A command-line tool checks the installation and the configuration and reports problems.",
  countsAsYes:
    "A tool of the project checks installation health and finds faults in the project's own configuration objects, before or after they are applied.",
  matters: "A check that runs in the delivery pipeline turns a wrong policy into a failed build and leaves evidence.",
  terms: ["ztunnel"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "istioctl analyze, x precheck",
      detail:
        "istioctl analyze reads a live cluster, files, or both; istioctl x precheck looks for obstacles before an installation or upgrade.",
      resource: "istioctl analyze",
      claims: [
        {
          slug: "analyze",
          support: "full",
          says: "The analyze command checks configuration in a live cluster or in files and prints validation messages.",
          source: "istio-code",
          locator: "istioctl/pkg/analyze/analyze.go, command analyze; pkg/config/analysis/analyzers",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "precheck",
          support: "full",
          says: "The precheck command inspects a cluster for installation and upgrade requirements.",
          source: "istio-code",
          locator: "istioctl/pkg/precheck/precheck.go, command precheck",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "istioctl analyze, ztunnel-config",
      detail:
        "istioctl analyze knows ambient namespaces and reports policies that ztunnel or a waypoint has not accepted; istioctl ztunnel-config shows what a node proxy holds.",
      resource: "istioctl analyze, istioctl ztunnel-config",
      claims: [
        {
          slug: "analyze",
          support: "full",
          says: "Analyzers recognise ambient namespaces and pods, and one reports services not bound to their waypoint and policies that ztunnel or a waypoint has not accepted.",
          source: "istio-code",
          locator:
            "pkg/config/analysis/analyzers/conditions/conditions.go, negativeConditionsToReport; analyzers/injection/injection.go; analyzers/util/in_mesh.go",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel-config",
          support: "full",
          says: "A group of commands prints the workloads, services, policies and certificates known to a ztunnel.",
          source: "istio-code",
          locator: "istioctl/pkg/ztunnelconfig/ztunnelconfig.go, command ztunnel-config",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Health and annotations; no policy objects",
      detail:
        "linkerd check covers prerequisites, control plane, certificates, webhooks, CRDs, versions, proxies and the labels and annotations of meshed workloads, and ends with a non-zero code on failure. None of the core checks reads routes or policies; an admission webhook refuses faulty ones when they are applied.",
      resource: "linkerd check",
      claims: [
        {
          slug: "cli-reference",
          support: "partial",
          says: "The check command tests the cluster, the control plane and the versions and lists each result; the example output also has a check of service profiles.",
          source: "linkerd-check-reference",
          locator: "Example output",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "check-categories",
          support: "partial",
          says: "The checks cover pre-installation, certificates, webhooks, CRDs, versions, proxies, workload labels and opaque-port annotations; none reads service profiles, servers, routes or policies. A failure gives a non-zero exit code.",
          source: "linkerd2-code",
          locator:
            "pkg/healthcheck/healthcheck.go, CategoryID constants and the description of each checker; cli/cmd/check.go, Long",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "admission",
          support: "partial",
          says: "The policy controller's admission webhook validates servers, routes, authentications and policies when they are applied.",
          source: "linkerd2-code",
          locator: "policy-controller/runtime/src/admission.rs, Admission::admit",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Schema check when applying",
      detail:
        "kubectl can send objects to the server without storing them and fails on input that the schema does not allow.",
      resource: "kubectl apply --dry-run=server",
      claims: [
        {
          slug: "kubectl-apply",
          support: "partial",
          says: "kubectl apply can submit an object to the server without storing it and by default fails on input that is invalid by the schema.",
          source: "kubernetes-kubectl-apply",
          locator: "Options --dry-run and --validate",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
