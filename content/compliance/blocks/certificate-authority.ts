import type { BlockFile } from "../../types";

export default {
  id: "certificate-authority",
  name: "Company CA, trust roots and their rotation",
  gives: "Workload certificates chain to a root of the company, and the root can be replaced while services run.",
  takes: ["corporate-ca", "trust-root-rotation"],
  options: {
    "istio-sidecar": {
      switchOn: {
        value:
          "The secret cacerts in istio-system holds an intermediate under the root of the company, as ca-cert.pem, ca-key.pem, root-cert.pem and cert-chain.pem.",
        source: "istio-plugin-ca-certificates",
        locator: "Plug in certificates and key into the cluster",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n istio-system get secret cacerts -o jsonpath='{.data.ca-cert\\.pem}' | base64 -d | openssl x509 -noout -subject -issuer -enddate",
          shows: "Subject, issuer and end of the signing certificate. The issuer must be the authority of the company.",
          misleads:
            "Istio can create a secret of this name itself; a key istio-generated in it marks a self-signed authority. If another authority signs, this secret is not used at all.",
          source: "istio-code",
          locator:
            "pilot/pkg/bootstrap/istio_ca.go, comment on the default configuration and createIstioCA, IstioGenerated",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/bootstrap/istio_ca.go#L59",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n NS get configmap istio-ca-root-cert -o jsonpath='{.data.root-cert\\.pem}' | openssl x509 -noout -subject -issuer -enddate",
          shows: "The root that workloads of this namespace are given. It must be the one of the company.",
          misleads: "openssl x509 reads the first certificate of the bundle only; further roots behind it stay unseen.",
          source: "istio-code",
          locator:
            "pkg/config/constants/constants.go, CACertNamespaceConfigMapDataName; pilot/pkg/serviceregistry/kube/controller/namespacecontroller.go",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/serviceregistry/kube/controller/namespacecontroller.go#L45",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl proxy-config rootca-compare POD1.NS POD2.NS",
          shows: "Whether two proxies trust a common root. During and after a rotation it must say that they do.",
          misleads:
            "It passes when one root of each bundle is the same, so an old root that should be gone is not noticed. The command is experimental.",
          source: "istio-code",
          locator: "istioctl/pkg/proxyconfig/proxyconfig.go, rootCACompareConfigCmd and checkRootCACertMatchExist",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/proxyconfig/proxyconfig.go#L1238",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: "citadel_server_root_cert_expiry_timestamp - time()",
          shows: "Seconds until the root of istiod ends. An alarm must be set well above the time a rotation takes.",
          misleads: "It is the root that istiod itself uses; with another authority it says nothing.",
          source: "istio-code",
          locator: "security/pkg/server/ca/monitoring.go, citadel_server_root_cert_expiry_timestamp",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/security/pkg/server/ca/monitoring.go#L58",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      switchOn: {
        value:
          "The secret cacerts in istio-system holds an intermediate under the root of the company, as ca-cert.pem, ca-key.pem, root-cert.pem and cert-chain.pem.",
        source: "istio-plugin-ca-certificates",
        locator: "Plug in certificates and key into the cluster",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n istio-system get secret cacerts -o jsonpath='{.data.ca-cert\\.pem}' | base64 -d | openssl x509 -noout -subject -issuer -enddate",
          shows: "Subject, issuer and end of the signing certificate. The issuer must be the authority of the company.",
          misleads:
            "Istio can create a secret of this name itself; a key istio-generated in it marks a self-signed authority. If another authority signs, this secret is not used at all.",
          source: "istio-code",
          locator:
            "pilot/pkg/bootstrap/istio_ca.go, comment on the default configuration and createIstioCA, IstioGenerated",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/bootstrap/istio_ca.go#L59",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "istioctl ztunnel-config certificates --node NODE -o json",
          shows:
            "The chain and, under rootCerts, all roots for each account on that node. After a rotation the old root must be gone.",
          misleads:
            "It covers one node; an account whose certificate has not been renewed yet still shows the old bundle.",
          source: "istio-code",
          locator:
            "istioctl/pkg/ztunnelconfig/ztunnelconfig.go, command certificate; istioctl/pkg/writer/ztunnel/configdump/api.go, CertsDump",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/istioctl/pkg/writer/ztunnel/configdump/api.go#L165",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "promql",
          run: "citadel_server_root_cert_expiry_timestamp - time()",
          shows: "Seconds until the root of istiod ends. An alarm must be set well above the time a rotation takes.",
          misleads: "It is the root that istiod itself uses; with another authority it says nothing.",
          source: "istio-code",
          locator: "security/pkg/server/ca/monitoring.go, citadel_server_root_cert_expiry_timestamp",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/security/pkg/server/ca/monitoring.go#L58",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      switchOn: {
        value:
          "A trust anchor of the company and an issuer signed by it are supplied, and cert-manager renews the issuer.",
        source: "linkerd-automatic-credential-rotation",
        locator: "Sections 3, 4 and 5; Rotating the identity issuer",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n linkerd get configmap linkerd-identity-trust-roots -o jsonpath='{.data.ca-bundle\\.crt}' | openssl x509 -noout -subject -issuer -enddate",
          shows: "The trust anchor. It must be the one of the company.",
          misleads:
            "openssl x509 reads the first certificate of the bundle only; during a rotation there are two. Running proxies trust what they were started with, not what stands here.",
          source: "linkerd-manual-credential-rotation",
          locator: "Read the current trust anchor certificate from the cluster",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "linkerd check --proxy",
          shows:
            "Under linkerd-identity: anchors and issuer are valid, for at least 60 days more, and the issuer is signed by the anchor.",
          misleads: "It says nothing of whose anchor it is: one that linkerd install made passes as well.",
          source: "linkerd2-code",
          locator: "pkg/healthcheck/healthcheck.go, category LinkerdIdentity",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/pkg/healthcheck/healthcheck.go#L968",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n linkerd get certificates.cert-manager.io -o wide",
          shows: "The issuer certificate as cert-manager keeps it. READY must be True.",
          misleads: "A renewed anchor is not in use until the control plane and the proxies have been restarted.",
          source: "linkerd-automatic-credential-rotation",
          locator: "Section 4; section 9, Rotating the trust anchor",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      switchOn: {
        value:
          "The secret cilium-ztunnel-secrets, made before ztunnel is switched on, holds a CA certificate of the company with its RSA key as ca-root.crt and ca-private.key, or encryption.ztunnel.ca.type=spire leaves the issuing to a SPIRE server, which has its own link to the company. The mode is beta, and the built-in CA knows one root, read when the agent starts, so a new root cannot run beside the old one.",
        source: "cilium-code",
        locator:
          "pkg/ztunnel/ca/ca_server.go, comment on Server, init and CreateCertificate; examples/kubernetes-ztunnel/generate-secrets.sh",
        url: "https://github.com/cilium/cilium/blob/24891a119aefb1b1788a6b1b247fe51184230364/pkg/ztunnel/ca/ca_server.go",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl -n kube-system get secret cilium-ztunnel-secrets -o jsonpath='{.data.ca-root\\.crt}' | base64 -d | openssl x509 -noout -subject -issuer -enddate",
          shows:
            "Subject, issuer and end of the certificate that the built-in CA signs with. It must be the one of the company.",
          misleads:
            "The agent reads the file when it starts, so a changed secret is not yet in use. ztunnel trusts this certificate itself, not the root above it. The secret also holds the CA key, so the right to run this check is the right to issue any identity.",
          source: "cilium-code",
          locator:
            "examples/kubernetes-ztunnel/generate-secrets.sh; pkg/ztunnel/ca/ca_server.go, init and CreateCertificate",
          url: "https://github.com/cilium/cilium/blob/24891a119aefb1b1788a6b1b247fe51184230364/pkg/ztunnel/ca/ca_server.go",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n kube-system get configmap cilium-config -o jsonpath='{.data.ztunnel-ca-type}'",
          shows:
            "Which CA issues: internal is the one of the secret, spire a SPIRE server. With spire its configuration has to name the CA of the company.",
          misleads: "With spire the secret can still exist and look right without signing anything.",
          source: "cilium-chart-code",
          locator:
            "cilium-1.20.0.tgz, templates/cilium-configmap.yaml, ztunnel-ca-type; values.yaml, encryption.ztunnel.ca.type",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      switchOn: {
        value:
          "The CA configuration names Vault, AWS or the built-in provider with the root of the company. It is taken from the server configuration at the first start only; later changes go through the API and start the rotation.",
        source: "consul-docs",
        locator:
          "v2.0.x docs/secure-mesh/certificate/index.mdx, Introduction; CA Bootstrapping; Root Certificate Rotation",
        url: "https://github.com/hashicorp/web-unified-docs/blob/3186170aa91cf8f451013baa7bead73b12a3bbff/content/consul/v2.0.x/content/docs/secure-mesh/certificate/index.mdx",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "consul connect ca get-config",
          shows:
            "The provider in force and its settings. It must be the authority of the company, with the path or identifier that was approved.",
          misleads:
            "Values that the provider holds to be sensitive are left out, so with the built-in provider it does not show whose root it is. The token must have operator:write, which also allows a change.",
          source: "consul-docs",
          locator:
            "v2.0.x commands/connect/ca.mdx, get-config, ACL Required; for the filter docs/secure-mesh/certificate/index.mdx, CA Configuration",
          url: "https://github.com/hashicorp/web-unified-docs/blob/3adde3902a384962380c7e431eac605a728a312a/content/consul/v2.0.x/content/commands/connect/ca.mdx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: 'consul-k8s proxy read POD -n NS -o raw | jq -r \'[.. | objects | select(.["@type"]? // "" | endswith("DownstreamTlsContext")) | .common_tls_context][0].validation_context.trusted_ca.inline_string\' | openssl x509 -noout -subject -issuer -enddate',
          shows: "The root by which one proxy judges its callers. It must be the one of the company.",
          misleads:
            "openssl x509 reads the first certificate only, and during a rotation there are two. The dump also holds the root of the connection to the servers, which is another one and is left out by the filter.",
          source: "consul-k8s-code",
          locator:
            "cli/cmd/proxy/read/command.go, outputRaw; cli/common/envoy/testdata/test_config_dump.json, public_listener, DownstreamTlsContext, and the bootstrap; for the two roots the page Certificate authority for service mesh overview",
          url: "https://github.com/hashicorp/consul-k8s/blob/7af6b659cead99bb688880ebc29686c0dfabc67b/cli/cmd/proxy/read/command.go#L475",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n consul get configmap -l component=server -o yaml",
          shows:
            "What the servers were told at the first start: ca_provider and ca_config in connect-ca-config.json with Vault, or in extra-from-values.json.",
          misleads:
            "Once the authority exists, changes to these files have no effect, so they can name another authority than the one that signs.",
          source: "consul-docs",
          locator:
            "v2.0.x docs/secure-mesh/certificate/index.mdx, CA Bootstrapping; for the maps server-config-configmap.yaml in the chart of consul-k8s",
          url: "https://github.com/hashicorp/web-unified-docs/blob/3186170aa91cf8f451013baa7bead73b12a3bbff/content/consul/v2.0.x/content/docs/secure-mesh/certificate/index.mdx",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    kuma: {
      switchOn: {
        value:
          "mtls.enabledBackend names a backend of type provided, whose secrets hold an intermediate of the company and its key. With Mesh.mtls the open build cannot change the CA while mutual TLS is on: that takes Kong Mesh or the experimental MeshIdentity.",
        source: "kuma-docs",
        locator:
          'app/_src/policies/mutual-tls.md, Usage of "provided" CA, Intermediate CA; for the change of CA the code of Kuma, mesh_validator.go, and the Kong Mesh page Enterprise features',
        url: "https://github.com/kumahq/kuma-website/blob/a92a32a838f520d5a641b0e7d2ec1cacacd6602d/app/_src/policies/mutual-tls.md",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get meshes.kuma.io -o yaml",
          shows:
            "The backends of each Mesh. The one that enabledBackend names must have type provided, and its conf must refer to secrets for certificate and key.",
          misleads:
            "A provided backend that is listed but not enabled signs nothing. A value under inline puts the key itself into this output.",
          source: "kuma-docs",
          locator:
            'app/_src/policies/mutual-tls.md, introduction on enabledBackend; Usage of "provided" CA; Development Mode',
          url: "https://github.com/kumahq/kuma-website/blob/a92a32a838f520d5a641b0e7d2ec1cacacd6602d/app/_src/policies/mutual-tls.md",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl -n kuma-system get secret NAME -o jsonpath='{.data.value}' | base64 -d | openssl x509 -noout -subject -issuer -enddate",
          shows:
            "Subject, issuer and end of the signing certificate, for the secret that conf.cert names. The issuer must be the authority of the company.",
          misleads:
            "openssl x509 reads the first certificate only; the chain behind it stays unseen. An account that may run this for all secrets can read the signing key too.",
          source: "kuma-docs",
          locator:
            "app/_src/production/secure-deployment/secrets.md, Kubernetes tab, data.value; for the order of certificates app/_src/policies/mutual-tls.md, Intermediate CA",
          url: "https://github.com/kumahq/kuma-website/blob/a92a32a838f520d5a641b0e7d2ec1cacacd6602d/app/_src/production/secure-deployment/secrets.md",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get meshidentities.kuma.io,meshtrusts.kuma.io -A -o yaml",
          shows:
            "Where the experimental MeshIdentity is used: who issues, and which bundles are trusted. The bundle must be the one of the company, and after a rotation the old one must be gone.",
          misleads:
            "With autogenerate the control plane makes a CA of its own. With SPIRE as provider the roots come from there and MeshTrust says nothing.",
          source: "kuma-docs",
          locator:
            "app/_src/policies/meshidentity.md, opening warning, Provider and examples; app/_src/policies/meshtrust.md, warning on SPIRE and example",
          url: "https://github.com/kumahq/kuma-website/blob/a92a32a838f520d5a641b0e7d2ec1cacacd6602d/app/_src/policies/meshidentity.md",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      switchOn: {
        value:
          "An Issuer or ClusterIssuer stands for the authority of the company, and a Bundle distributes its roots.",
        source: "cert-manager-trust-manager",
        locator: "Overview; Usage, the example of a Bundle",
        checkedOn: "2026-11-21",
        read: "primary",
        about: "own-behaviour",
      },
      commands: [
        {
          kind: "shell",
          run: "kubectl get issuers.cert-manager.io,clusterissuers.cert-manager.io -A -o wide",
          shows: "The authorities that may sign. Each must be approved, and READY must be True.",
          misleads: "Ready means that the issuer can sign, not that applications use what it signs.",
          source: "cert-manager-ca-issuer",
          locator: "Deployment, the check of the ready status",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          kind: "shell",
          run: "kubectl get bundles.trust.cert-manager.io",
          shows: "The bundles of roots. SYNCED must be True.",
          misleads: "Synced means that the bundle was written, not that applications load it.",
          source: "cert-manager-trust-manager",
          locator: "Example of a Bundle, the check that it synced",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
  accepted: [
    {
      what: "The certificate policy and the record of the key ceremony for the root.",
      every: "year",
    },
    {
      what: "A generated inventory of issuers and roots in use, taken from every cluster.",
      every: "month",
    },
    {
      what: "The record of the last rotation, or of a rehearsal, with the times at which old roots were gone.",
      every: "year",
    },
  ],
  limits: [
    {
      value: "A revocation list is supported only for a plugged-in authority.",
      options: ["istio-sidecar", "istio-ambient"],
      source: "istio-code",
      locator: "pilot/pkg/bootstrap/istio_ca.go, createIstioCA, EnableCACRL",
      url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/bootstrap/istio_ca.go#L541",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "The signing key lies in a Kubernetes secret, so whoever can read secrets in istio-system can issue any identity.",
      options: ["istio-sidecar", "istio-ambient"],
      source: "istio-plugin-ca-certificates",
      locator: "Plug in certificates and key into the cluster, the secret cacerts with ca-key.pem",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "An anchor and an issuer that the CLI makes run out after 365 days and have to be replaced by hand before that.",
      options: ["linkerd"],
      source: "linkerd-automatic-mtls",
      locator: "Operational concerns",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "No revocation list is read, so the answer to a stolen workload key is the short life of its certificate.",
      options: ["linkerd"],
      source: "linkerd-proxy-code",
      locator:
        "No use of a revocation list in linkerd/meshtls and linkerd/rustls; a search for crl finds the SPIFFE message in spiffe-proto only",
      url: "https://github.com/linkerd/linkerd2-proxy/blob/29637b64f6cebedaf15bfbf516818d7a28a4d5a6/linkerd/meshtls/src/creds/store.rs",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
} satisfies BlockFile;
