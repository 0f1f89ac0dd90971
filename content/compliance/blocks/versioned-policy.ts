import type { BlockFile } from "../../types";

export default {
  id: "versioned-policy",
  name: "Security configuration that can be checked",
  gives:
    "Security rules are objects that a tool of the project can check before they take effect. Their history, approval and comparison with what runs come from version control, the same way for every option.",
  takes: ["configuration-check"],
  options: {
    "istio-sidecar": {
      switchOn: {
        value:
          "The delivery pipeline runs istioctl analyze on each change, and rejected configuration raises an alarm.",
        source: "istio-security-best-practices",
        locator: "Detect invalid configurations",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "istioctl analyze -A --failure-threshold Warning",
          shows:
            "Faults in the configuration of all namespaces. It must report none, and the exit status must be zero.",
          misleads:
            "Without -A it looks at one namespace, and without the threshold only errors give a non-zero exit status. It finds faults of form: a policy that admits everyone is none.",
          source: "istio-code",
          locator: "istioctl/pkg/analyze/analyze.go, command analyze, flags -A and --failure-threshold",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/analyze/analyze.go#L93",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl diff -R -f DIR",
          shows:
            "The difference between the files of the approved commit and the cluster. It must print nothing and end with exit status 0.",
          misleads:
            "Only objects in the files are compared: an extra policy that exists in the cluster alone stays unseen.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/diff/diff.go, diffLong, Exit status",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/diff/diff.go#L53",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: "increase(pilot_total_xds_rejects[30d]) > 0",
          shows:
            "Configuration that proxies rejected in 30 days. The result must be empty or explained: a rejected policy is not in force.",
          misleads:
            "It counts proxies that refuse what istiod sends, not policies that istiod never sent. It is empty when istiod is not scraped.",
          source: "istio-code",
          locator: "pkg/xds/monitoring.go, pilot_total_xds_rejects",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pkg/xds/monitoring.go#L67",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl auth can-i update authorizationpolicies.security.istio.io --as=USER -n NS",
          shows:
            "Answers yes or no for one account. It must be no for everyone who is not an approver or the delivery pipeline.",
          misleads:
            "It asks about one verb and one kind. Rights to create or delete policies, or to change labels and annotations of pods and namespaces, can undo the same control.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/auth/cani.go, canILong and canIExample",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/auth/cani.go#L67",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      switchOn: {
        value:
          "The delivery pipeline runs istioctl analyze on each change, and rejected configuration raises an alarm.",
        source: "istio-security-best-practices",
        locator: "Detect invalid configurations",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "istioctl analyze -A --failure-threshold Warning",
          shows:
            "Faults in all namespaces, among them policies that ztunnel or a waypoint has not accepted and services not bound to their waypoint. It must report none.",
          misleads:
            "Without -A it looks at one namespace, and without the threshold only errors give a non-zero exit status. A policy that admits everyone is no fault to it.",
          source: "istio-code",
          locator:
            "pkg/config/analysis/analyzers/conditions/conditions.go, negativeConditionsToReport; istioctl/pkg/analyze/analyze.go, command analyze, flags -A and --failure-threshold",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pkg/config/analysis/analyzers/conditions/conditions.go#L86",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl diff -R -f DIR",
          shows:
            "The difference between the files of the approved commit and the cluster. It must print nothing and end with exit status 0.",
          misleads:
            "Only objects in the files are compared: an extra policy that exists in the cluster alone stays unseen.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/diff/diff.go, diffLong, Exit status",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/diff/diff.go#L53",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get authorizationpolicies.security.istio.io -A -o yaml",
          shows:
            "The status of each policy. ZtunnelAccepted or WaypointAccepted must be true, and the observed generation must be that of the object.",
          misleads: "A policy without any condition has been taken up by nobody; a search for false alone misses it.",
          source: "istio-code",
          locator: "pilot/pkg/model/service.go, ZtunnelAccepted and WaypointAccepted, GetConditions",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/model/service.go#L1320",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl auth can-i update authorizationpolicies.security.istio.io --as=USER -n NS",
          shows:
            "Answers yes or no for one account. It must be no for everyone who is not an approver or the delivery pipeline.",
          misleads:
            "It asks about one verb and one kind. Rights to create or delete policies, or to change labels and annotations of pods and namespaces, can undo the same control.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/auth/cani.go, canILong and canIExample",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/auth/cani.go#L67",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      commands: [
        {
          kind: "shell",
          run: "linkerd check --proxy",
          shows:
            "The health of control plane, certificates, webhooks and proxies, and labels and annotations of workloads. All lines must have a tick.",
          misleads: "It reads no Servers, routes or policies: with every policy deleted it still passes.",
          source: "linkerd2-code",
          locator:
            "pkg/healthcheck/healthcheck.go, CategoryID constants and descriptions; cli/cmd/check.go, configureAndRunChecks",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/cli/cmd/check.go#L139",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl diff -R -f DIR",
          shows:
            "The difference between the files of the approved commit and the cluster. It must print nothing and end with exit status 0.",
          misleads:
            "Only objects in the files are compared: an extra policy that exists in the cluster alone stays unseen.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/diff/diff.go, diffLong, Exit status",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/diff/diff.go#L53",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl auth can-i update authorizationpolicies.policy.linkerd.io --as=USER -n NS",
          shows:
            "Answers yes or no for one account. It must be no for everyone who is not an approver or the delivery pipeline.",
          misleads:
            "It asks about one verb and one kind. Rights to create or delete policies, or to change labels and annotations of pods and namespaces, can undo the same control.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/auth/cani.go, canILong and canIExample",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/auth/cani.go#L67",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      commands: [
        {
          kind: "shell",
          run: "kubectl get ciliumnetworkpolicies.cilium.io,ciliumclusterwidenetworkpolicies.cilium.io -A",
          shows: "All policies of Cilium with the verdict of the operator. VALID must be True for each.",
          misleads:
            "The verdict comes after the object is stored and stops nothing. It judges the form and not the effect: a rule that selects no pod or admits everybody is valid. An empty column means that the validator is off or has not run.",
          source: "cilium-code",
          locator:
            "operator/pkg/networkpolicy/validator.go, registerPolicyValidator, handleCNPEvent and updateCondition; pkg/k8s/apis/cilium.io/v2/cnp_types.go, print column Valid",
          url: "https://github.com/cilium/cilium/blob/3335018706c39a07febf3753acd918bc2cf50216/operator/pkg/networkpolicy/validator.go",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl diff -R -f DIR",
          shows:
            "The difference between the files of the approved commit and the cluster. It must print nothing and end with exit status 0.",
          misleads:
            "Only objects in the files are compared: an extra policy that exists in the cluster alone stays unseen.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/diff/diff.go, diffLong, Exit status",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/diff/diff.go#L53",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl auth can-i update ciliumnetworkpolicies.cilium.io --as=USER -n NS",
          shows:
            "Answers yes or no for one account. It must be no for everyone who is not an approver or the delivery pipeline.",
          misleads:
            "It asks about one verb and one kind. Rights on cluster-wide policies, on the map cilium-config, on CiliumNodeConfig or on labels of pods and namespaces can undo the same control.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/auth/cani.go, canILong and canIExample",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/auth/cani.go#L67",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      switchOn: {
        value:
          "Configuration is written as Kubernetes objects by the delivery pipeline alone, and an object with SYNCED other than True raises an alarm. There is no tool that analyses intentions: the one for troubleshooting leaves them out.",
        source: "consul-docs",
        locator:
          "v2.0.x docs/troubleshoot/service-communication.mdx, Technical constraints; for SYNCED the CRDs of consul-k8s, additionalPrinterColumns",
        url: "https://github.com/hashicorp/web-unified-docs/blob/79d2982a28227289d5760f392d0d53a4c1400f6d/content/consul/v2.0.x/content/docs/troubleshoot/service-communication.mdx",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get serviceintentions.consul.hashicorp.com,servicedefaults.consul.hashicorp.com,proxydefaults.consul.hashicorp.com,meshes.consul.hashicorp.com -A",
          shows: "The objects with SYNCED, which must be True for each: the entry has been written to Consul.",
          misleads:
            "An entry that was made in Consul directly keeps an object of the same name from taking effect, and one without an object is not listed at all. Synced does not mean that a proxy has accepted it, and the audit log of Consul, which would tell who changed an entry, is in Enterprise only.",
          source: "consul-k8s-code",
          locator:
            "control-plane/controllers/configentries/configentry_controller.go, ReconcileEntry, ExternallyManagedConfigError, and sourceDatacenterMismatchErr; printer column Synced of the CRDs; charts/consul/values.yaml, server.auditLogs",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/controllers/configentries/configentry_controller.go#L283",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl diff -R -f DIR",
          shows:
            "The difference between the files of the approved commit and the cluster. It must print nothing and end with exit status 0.",
          misleads:
            "Only objects in the files are compared. An extra policy in the cluster stays unseen, and so does everything that was written to Consul by API, CLI or UI.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/diff/diff.go, diffLong, Exit status",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/diff/diff.go#L53",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "consul-k8s troubleshoot proxy -pod POD -upstream-ip IP -n NS",
          shows:
            "The checks of one connection: certificates valid, no rejected configuration, listener, route, cluster and healthy endpoints found.",
          misleads:
            "It reads no intentions and no gateways, so it passes with every intention deleted. A count of rejected configurations is that of one proxy.",
          source: "consul-docs",
          locator:
            "v2.0.x docs/troubleshoot/service-communication.mdx, Technical constraints; Troubleshoot on Kubernetes",
          url: "https://github.com/hashicorp/web-unified-docs/blob/79d2982a28227289d5760f392d0d53a4c1400f6d/content/consul/v2.0.x/content/docs/troubleshoot/service-communication.mdx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    kuma: {
      switchOn: {
        value:
          "The delivery pipeline sends each change to the server with --dry-run=server, where Kuma’s webhook refuses faulty objects. It checks namespaced policies only in namespaces that carry the label kuma.io/sidecar-injection.",
        source: "kuma-code",
        locator:
          "deployments/charts/kuma/templates/cp-webhooks-and-secrets.yaml, validator.kuma-admission.kuma.io, namespaceSelector, failurePolicy and sideEffects",
        url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/deployments/charts/kuma/templates/cp-webhooks-and-secrets.yaml#L320",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kumactl inspect dataplanes -m MESH",
          shows:
            "One line for each proxy. TOTAL ERRORS counts configuration that the proxy rejected; it must be zero or explained, since what is rejected is not in force.",
          misleads:
            "It judges no policy: one that admits everyone gives no error. A faulty object that the control plane never turned into configuration does not count here.",
          source: "kuma-code",
          locator: "app/kumactl/cmd/inspect/inspect_dataplanes.go, dataplaneOverviewsTable, totalResponsesRejected",
          url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/app/kumactl/cmd/inspect/inspect_dataplanes.go#L57",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl diff -R -f DIR",
          shows:
            "The difference between the files of the approved commit and the cluster. It must print nothing and end with exit status 0.",
          misleads:
            "Only objects in the files are compared: an extra policy that exists in the cluster alone stays unseen.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/diff/diff.go, diffLong, Exit status",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/diff/diff.go#L53",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl auth can-i update meshtrafficpermissions.kuma.io --as=USER -n NS",
          shows:
            "Answers yes or no for one account. It must be no for everyone who is not an approver or the delivery pipeline.",
          misleads:
            "It asks about one verb, one kind and one namespace. Rights on the Mesh object, on MeshTLS, on the system namespace, or on labels and annotations of pods can undo the same control.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/auth/cani.go, canILong and canIExample",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/auth/cani.go#L67",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      switchOn: {
        value:
          "The delivery pipeline sends each change to the server with kubectl apply and --dry-run=server before it is applied.",
        source: "kubernetes-kubectl-code",
        locator: "pkg/cmd/apply/apply.go, flag --dry-run",
        url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/apply/apply.go#L233",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl diff -R -f DIR",
          shows:
            "The difference between the files of the approved commit and the cluster. It must print nothing and end with exit status 0.",
          misleads:
            "Only objects in the files are compared: an extra policy that exists in the cluster alone stays unseen.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/diff/diff.go, diffLong, Exit status",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/diff/diff.go#L53",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl auth can-i update networkpolicies.networking.k8s.io --as=USER -n NS",
          shows:
            "Answers yes or no for one account. It must be no for everyone who is not an approver or the delivery pipeline.",
          misleads:
            "It asks about one verb and one kind. Rights to create or delete policies, or to change labels and annotations of pods and namespaces, can undo the same control.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/auth/cani.go, canILong and canIExample",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/auth/cani.go#L67",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
  accepted: [
    {
      what: "For a sampled change: the request with approver, the result of the pipeline, the commit that was deployed, and the entry in the audit log of the Kubernetes API.",
      every: "change",
    },
    {
      what: "A drift report over the review period, with what was done about each finding.",
      every: "month",
    },
    {
      what: "The list of accounts that may change policy objects, labels and annotations, reviewed by the owner.",
      every: "quarter",
    },
  ],
  limits: [
    {
      value:
        "An application shares its pod with the sidecar and can be configured pod by pod, so an annotation can take ports out of the mesh.",
      options: ["istio-sidecar"],
      source: "istio-security-best-practices",
      locator: "Understand traffic capture limitations",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The label istio.io/dataplane-mode=none takes a single pod out of the mesh, so the right to edit pods is part of the control.",
      options: ["istio-ambient"],
      source: "istio-ambient-add-workloads",
      locator: "Pod selection logic for ambient and sidecar modes; Label reference",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The annotation linkerd.io/inject: disabled takes a single workload out of the mesh, so the right to edit workloads is part of the control.",
      options: ["linkerd"],
      source: "linkerd-proxy-injection",
      locator: "Overriding injection",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies BlockFile;
