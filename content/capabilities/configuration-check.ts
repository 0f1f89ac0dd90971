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
        "The same commands apply, and istioctl ztunnel-config shows what a node proxy holds. Some analyzers know ambient namespaces and waypoints.",
      resource: "istioctl analyze, istioctl ztunnel-config",
      claims: [
        {
          slug: "analyze",
          support: "full",
          says: "The analyze command covers ambient meshes; several analyzers treat ambient namespaces as part of the mesh.",
          source: "istio-code",
          locator:
            "istioctl/pkg/analyze/analyze.go; pkg/config/analysis/analyzers/injection/injection.go and util/in_mesh.go",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "ztunnel-config",
          support: "full",
          says: "A command prints the workloads, policies and certificates known to a ztunnel.",
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
      note: "linkerd check, non-zero on failure",
      detail:
        "linkerd check covers prerequisites, control plane, certificates, webhooks, CRDs, versions and proxies, and ends with a non-zero code on failure.",
      resource: "linkerd check",
      claims: [
        {
          slug: "cli-reference",
          support: "full",
          says: "The check command tests the cluster, the control plane and its configuration and lists each result.",
          source: "linkerd-check-reference",
          locator: "Example output",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "check-categories",
          support: "full",
          says: "Check categories include pre-installation, identity certificates, webhook certificates, CRDs, data plane and opaque ports.",
          source: "linkerd2-code",
          locator: "pkg/healthcheck/healthcheck.go, CategoryID constants; cli/cmd/check.go",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Schema check of single objects",
      detail:
        "kubectl can send objects to the server without storing them and fails on input that the schema does not allow. The check is made object by object.",
      resource: "kubectl apply --dry-run=server",
      claims: [
        {
          slug: "kubectl-apply",
          support: "partial",
          says: "kubectl apply can submit an object to the server without storing it and rejects fields unknown to the schema.",
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
