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
    "The certificate policy and the record of the key ceremony for the root.",
    "A generated inventory of issuers and roots in use, taken from every cluster.",
    "The record of the last rotation, or of a rehearsal, with the times at which old roots were gone.",
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
