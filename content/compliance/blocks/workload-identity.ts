import type { BlockFile } from "../../types";

export default {
  id: "workload-identity",
  name: "Short-lived certificate for every workload",
  gives:
    "Each workload holds a certificate that names its account or service, issued and renewed before it ends without people. Workloads that share an account share the identity.",
  takes: ["leaf-certificate-rotation"],
  options: {
    "istio-sidecar": {
      switchOn: {
        value:
          "Each workload runs under a service account of its own, since the account is the identity that goes into the certificate.",
        source: "istio-security-concepts",
        locator: "Istio identity, list of service identities, Kubernetes",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,ACCOUNT:.spec.serviceAccountName'",
          shows:
            "The service account of each pod. No two workloads may share one, and none may run under the account named default.",
          misleads: "It says nothing on whether the pod is in the mesh and holds a certificate.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/get/get.go, examples with custom-columns, flag --all-namespaces",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/get/get.go#L125",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl proxy-config secret POD.NS",
          shows:
            "The certificates of one proxy with status, serial number and validity. The workload certificate must be active, valid and of short life.",
          misleads:
            "The summary does not name the identity; that takes -o json and decoding. It is one pod at one moment and says nothing of renewal.",
          source: "istio-code",
          locator:
            "istioctl/pkg/proxyconfig/proxyconfig.go, command secret; istioctl/pkg/writer/compare/sds/writer.go, secretItemColumns",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/proxyconfig/proxyconfig.go#L1176",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: "min_over_time(istio_agent_cert_expiry_seconds[30d]) <= 0",
          shows: "Proxies whose certificate ran out at some time in 30 days. The result must be empty.",
          misleads:
            "It is also empty when the agent’s endpoint is not scraped; the same metric without the comparison must give one value or more for each pod.",
          source: "istio-code",
          locator:
            "security/pkg/nodeagent/cache/monitoring.go, cert_expiry_seconds; pilot/cmd/pilot-agent/status/server.go, prefix istio_agent_",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/security/pkg/nodeagent/cache/monitoring.go#L53",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      switchOn: {
        value:
          "Each workload runs under a service account of its own, since ztunnel holds one certificate for each account on its node.",
        source: "istio-ambient-data-plane",
        locator: "L4 dataplane details, Identity",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,ACCOUNT:.spec.serviceAccountName'",
          shows:
            "The service account of each pod. No two workloads may share one, and none may run under the account named default.",
          misleads: "It says nothing on whether the pod is in the mesh and holds a certificate.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/get/get.go, examples with custom-columns, flag --all-namespaces",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/get/get.go#L125",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl ztunnel-config certificates --node NODE",
          shows:
            "For each account on that node the SPIFFE identity, leaf and root, whether the certificate is valid, its serial number and its validity.",
          misleads:
            "ztunnel holds certificates only for accounts that run on its own node, so one node is no inventory; repeat it for each node.",
          source: "istio-code",
          locator:
            "istioctl/pkg/ztunnelconfig/ztunnelconfig.go, command certificate; istioctl/pkg/writer/ztunnel/configdump/certificates.go, PrintSecretSummary",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/writer/ztunnel/configdump/certificates.go#L50",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: "increase(citadel_server_success_cert_issuance_count[24h])",
          shows:
            "Certificates that istiod signed in the last day. With certificates of 24 hours the number must be well above zero.",
          misleads:
            "It says that certificates are renewed, not for whom. It stays at zero when another authority than istiod signs.",
          source: "istio-code",
          locator: "security/pkg/server/ca/monitoring.go, citadel_server_success_cert_issuance_count",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/security/pkg/server/ca/monitoring.go#L53",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      switchOn: {
        value:
          "Each workload runs under a service account of its own, since every proxy certificate is bound to the account of its pod.",
        source: "linkerd-automatic-mtls",
        locator: "How does Linkerd’s mTLS implementation work?",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,ACCOUNT:.spec.serviceAccountName'",
          shows:
            "The service account of each pod. No two workloads may share one, and none may run under the account named default.",
          misleads: "It says nothing on whether the pod is in the mesh and holds a certificate.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/get/get.go, examples with custom-columns, flag --all-namespaces",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/get/get.go#L125",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "linkerd identity -n NS POD",
          shows:
            "The certificate of one pod as text. The subject alternative name must be ACCOUNT.NS.serviceaccount.identity followed by the namespace of the control plane and the trust domain, and the life 24 hours.",
          misleads:
            "The command accepts any certificate that the pod presents; it does not check that it chains to the trust anchor.",
          source: "linkerd2-code",
          locator: "cli/cmd/identity.go, newCmdIdentity and getCertResponse, InsecureSkipVerify",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/cli/cmd/identity.go#L194",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: "min by (namespace) (control_identity_cert_expiration_timestamp_seconds - time())",
          shows:
            "The shortest time left of any proxy certificate in each namespace, in seconds. It must stay above zero over the whole period.",
          misleads:
            "A proxy that is not scraped is left out. The page on proxy metrics still gives the older name identity_cert_expiration_timestamp_seconds; with a current proxy a rule on that name finds nothing and never fires.",
          source: "linkerd-proxy-code",
          locator:
            "linkerd/identity/src/metrics.rs, CertMetrics::register; linkerd/app/src/lib.rs, prefix control_identity; linkerd/app/src/identity.rs, prefix cert",
          url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/app/src/lib.rs#L143",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "linkerd check --proxy",
          shows: "Under linkerd-identity-data-plane the line on data plane proxies and the CA; it must have a tick.",
          misleads:
            "That line compares the trust bundle that each pod was started with to the present one. It reads no workload certificate, and a mismatch is a warning that leaves the exit status at zero.",
          source: "linkerd2-code",
          locator:
            "pkg/healthcheck/healthcheck.go, checkPodsProxiesCertificate and the checker “data plane proxies certificate match CA”",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/pkg/healthcheck/healthcheck.go#L2366",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      switchOn: {
        value:
          "With encryption.type=ztunnel, in beta, ztunnel asks for a certificate for each service account on its node, so each workload has to run under an account of its own. The built-in CA issues for 30 days; encryption.ztunnel.ca.type=spire takes the certificates from SPIRE instead.",
        source: "cilium-code",
        locator: "pkg/ztunnel/ca/ca_server.go, comment on Server, createCertificate and CreateCertificate",
        url: "https://github.com/cilium/cilium/blob/24891a119aefb1b1788a6b1b247fe51184230364/pkg/ztunnel/ca/ca_server.go",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n kube-system get configmap cilium-config -o jsonpath='{.data.ztunnel-ca-type}'",
          shows: "Who issues the certificates, internal or spire. With internal their life is 30 days.",
          misleads:
            "With spire the life is set on the SPIRE server, which this does not show. An empty answer means that the ztunnel mode is off.",
          source: "cilium-chart-code",
          locator:
            "cilium-1.20.0.tgz, templates/cilium-configmap.yaml, ztunnel-ca-type; values.yaml, encryption.ztunnel.ca.type",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,ACCOUNT:.spec.serviceAccountName,HOST:.spec.hostNetwork'",
          shows:
            "The service account of each pod. No two workloads may share one, and none may run under the account named default.",
          misleads:
            "It says nothing on whether the namespace is enrolled and a certificate exists. Pods with true under HOST never get one.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/get/get.go, examples with custom-columns, flag --all-namespaces",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/get/get.go#L125",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n kube-system logs -l app=ztunnel-cilium --tail=50 | grep -w access",
          shows:
            "The SPIFFE identities used on the last connections. Each workload in scope must appear with its own account, in the form spiffe://DOMAIN/ns/NS/sa/ACCOUNT.",
          misleads: "The line shows neither the end of a certificate nor its issuer, so it is no proof of renewal.",
          source: "cilium-ztunnel-code",
          locator: "README.md, Logging, the example; src/proxy/metrics.rs, ConnectionResultBuilder::build",
          url: "https://github.com/cilium/ztunnel/blob/c4855753e9198e07e8cc2d4b947054ddeacf5abe/src/proxy/metrics.rs",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      switchOn: {
        value:
          "Each workload runs under a service account of its own. With access control lists managed by the chart, a pod whose account has not the name of its service does not start; without them any name is taken.",
        source: "consul-k8s-code",
        locator:
          "control-plane/subcommand/connect-init/command.go, check of the service account name, under ConsulLogin.AuthMethod; charts/consul/values.yaml, global.acls.manageSystemACLs",
        url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/control-plane/subcommand/connect-init/command.go#L259",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,ACCOUNT:.spec.serviceAccountName,INJECTED:.metadata.annotations.consul\\.hashicorp\\.com/connect-inject-status'",
          shows:
            "The account of each pod. No two workloads may share one, none may run under the account named default, and each in scope must have injected.",
          misleads:
            "The identity in the certificate is the name of the service, without the account. The two are tied together only where access control lists are on.",
          source: "kubernetes-kubectl-code",
          locator: "pkg/cmd/get/get.go, examples with custom-columns, flag --all-namespaces",
          url: "https://github.com/kubernetes/kubectl/blob/dee3483a3d6a64c07fdf746caf80af446dee99ac/pkg/cmd/get/get.go#L125",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: 'consul-k8s proxy read POD -n NS -o raw | jq -r \'[.. | objects | select(.["@type"]? // "" | endswith("DownstreamTlsContext")) | .common_tls_context][0].tls_certificates[0].certificate_chain.inline_string\' | openssl x509 -noout -issuer -dates -ext subjectAltName',
          shows:
            "The certificate that one proxy presents to callers. The name must be the SPIFFE ID of the service, and the time between the dates the one that policy allows.",
          misleads:
            "It shows one pod. The command needs the right to forward ports to the pod, and with that the open administration interface of Envoy can also be used to change the proxy.",
          source: "consul-k8s-code",
          locator:
            "cli/cmd/proxy/read/command.go, outputRaw; cli/common/envoy/http.go, FetchConfig; cli/common/envoy/testdata/test_config_dump.json, public_listener; on the interface the page Best practices for service mesh security",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/cli/cmd/proxy/read/command.go#L475",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "consul connect ca get-config",
          shows: "The settings of the authority, with LeafCertTTL as the life of the certificates.",
          misleads:
            "A new value says nothing of certificates issued before. The token must have operator:write, so whoever may run this check may also replace the authority.",
          source: "consul-docs",
          locator:
            "v2.0.x commands/connect/ca.mdx, get-config and set-config, ACL Required; for the field docs/secure-mesh/certificate/index.mdx, CA Configuration",
          url: "https://github.com/hashicorp/web-unified-docs/blob/3adde3902a384962380c7e431eac605a728a312a/content/consul/v2.0.x/content/commands/connect/ca.mdx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    kuma: {
      switchOn: {
        value:
          "Mutual TLS is on for the mesh with a short dpCert.rotation.expiration, and each Deployment runs under a service account of its own: pods that share one can authenticate as each other.",
        source: "kuma-data-plane-authentication",
        locator: "Service Account Token; for the certificates the page Mutual TLS, Certificate Rotation",
        url: "https://github.com/kumahq/kuma-website/blob/a92a32a838f520d5a641b0e7d2ec1cacacd6602d/app/_src/production/secure-deployment/dp-auth.md",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kumactl inspect dataplanes -m MESH",
          shows:
            "One line for each proxy, with CERT BACKEND, CERT EXPIRATION, CERT REGENERATED AGO and CERT REGENERATIONS. Each proxy must have a backend and an end that lies ahead.",
          misleads:
            "It lists proxies, so a pod without a sidecar is missing. It names the issuer, not the identity in the certificate, and it covers one mesh.",
          source: "kuma-code",
          locator: "app/kumactl/cmd/inspect/inspect_dataplanes.go, dataplaneOverviewsTable",
          url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/app/kumactl/cmd/inspect/inspect_dataplanes.go#L57",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get meshes.kuma.io -o yaml",
          shows:
            "The settings of each Mesh. Under the enabled backend, dpCert.rotation.expiration must be the agreed life of certificates.",
          misleads:
            "When the field is absent, the code takes 24 hours while the documentation says 30 days; only CERT EXPIRATION shows which holds.",
          source: "kuma-code",
          locator:
            "api/mesh/v1alpha1/mesh.proto, DpCert.Rotation.expiration; pkg/core/ca/issuer/issuer.go, DefaultWorkloadCertValidityPeriod",
          url: "https://github.com/kumahq/kuma/blob/0c7aaec033b7dad03c3a9f4d5b56eb6d941bfff9/pkg/core/ca/issuer/issuer.go#L24",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get pods -A -o custom-columns='NS:.metadata.namespace,POD:.metadata.name,ACCOUNT:.spec.serviceAccountName'",
          shows:
            "The service account of each pod. No two workloads may share one, and none may run under the account named default.",
          misleads:
            "With Mesh.mtls the account only proves the proxy to the control plane; the identity in the certificate is made of mesh and service. It does not say whether the pod is in the mesh.",
          source: "kuma-data-plane-authentication",
          locator: "Service Account Token; for the name in the certificate the page Mutual TLS, tip on the SAN",
          url: "https://github.com/kumahq/kuma-website/blob/a92a32a838f520d5a641b0e7d2ec1cacacd6602d/app/_src/production/secure-deployment/dp-auth.md",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      switchOn: {
        value:
          "Pods mount a volume of the CSI driver spiffe.csi.cert-manager.io, and the application uses the certificate in it for TLS.",
        source: "cert-manager-csi-driver-spiffe",
        locator: "Opening section; Components, CSI Driver",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get certificaterequests.cert-manager.io -A -o yaml",
          shows:
            "The requests behind the certificates. Those of the driver carry the annotation spiffe.csi.cert-manager.io/identity and must be approved and issued.",
          misleads:
            "A certificate in the pod proves nothing as long as the application does not use it on its connections.",
          source: "cert-manager-csi-driver-spiffe",
          locator: "Components, CSI Driver and Approver",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
  accepted: [
    {
      what: "A generated inventory of certificates with account, serial number, issuer and end, taken for every node or pod.",
      every: "month",
    },
    {
      what: "A list of service accounts with the workload and owner of each, and none that two workloads share.",
      every: "quarter",
    },
    {
      what: "A metric over the review period that shows that no certificate ran out.",
      every: "month",
    },
  ],
  limits: [
    {
      value: "The identity is a Kubernetes service account: every pod under the account has it, and no person does.",
      options: ["istio-sidecar", "istio-ambient"],
      source: "istio-security-concepts",
      locator: "Istio identity, list of service identities, Kubernetes",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "ztunnel holds the certificates of all accounts on its node, so whoever controls a node has those identities; requests for accounts of other nodes are rejected.",
      options: ["istio-ambient"],
      source: "istio-ambient-data-plane",
      locator: "L4 dataplane details, Identity",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The identity is the service account of the pod, written as a DNS-like name and not as a SPIFFE ID; it names no person.",
      options: ["linkerd"],
      source: "linkerd-access-logging",
      locator: "Access Log Formats, field client.id of the examples",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies BlockFile;
