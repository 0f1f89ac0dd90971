import type { CapabilityFile } from "../types";

export default {
  id: "corporate-ca",
  name: "Workload certificates from a corporate CA",
  group: "security",
  claim: "Workload certificates can chain to a root certificate of the company's own public key infrastructure.",
  countsAsYes:
    "A documented setup replaces the self-made root, so that workload certificates are signed under a CA the company runs.",
  matters: "Key-management policy in a bank usually requires certificates to come from the company's own, audited CA.",
  terms: ["mtls", "trust-anchor"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "Secret cacerts",
      detail:
        "istiod signs with the intermediate from the secret cacerts, so that key is in the cluster. Another CA can answer the signing requests instead of istiod.",
      resource: "Secret cacerts in istio-system",
      claims: [
        {
          slug: "plugin-task",
          support: "full",
          says: "An administrator can put an intermediate certificate, its key and the root of a CA kept elsewhere into the secret cacerts; the Istio CA then signs workload certificates under it.",
          source: "istio-plugin-ca-certificates",
          locator: "Opening section; Plug in certificates and key into the cluster",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "agent",
          support: "full",
          says: "The agent sends its signing requests to the configured CA, which is istiod or an external one.",
          source: "istio-agent-architecture",
          locator: "High Level overview; CA Flow, third case",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "stage",
          support: "full",
          says: "The entry for pluggable keys and certificates of the Istio CA has the maturity Stable.",
          source: "istio-feature-stages",
          locator:
            'Security and policy enforcement, "Pluggable Key/Cert Support for istio CA" (features.yaml id security.istioca_pluggable_cert_support)',
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "Secret cacerts",
      detail:
        "The same secret as for sidecars. A CA that replaces istiod has to let ztunnel request certificates for the identities on its node, and for those only.",
      resource: "Secret cacerts in istio-system",
      claims: [
        {
          slug: "plugin-task",
          support: "full",
          says: "The Istio CA signs workload certificates with the certificate and key that the administrator supplies in the secret cacerts.",
          source: "istio-plugin-ca-certificates",
          locator: "Opening section; Plug in certificates and key into the cluster",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "data-plane",
          support: "full",
          says: "ztunnel gets its workload certificates from Istio's CA or from another CA that checks which identities run on the node.",
          source: "istio-ambient-data-plane",
          locator: "L4 dataplane details, Identity",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Issuer key must be ECDSA P-256",
      detail:
        "The company CA signs Linkerd's issuer certificate, whose key is in the cluster. A task page asks for ECDSA P-256 throughout, while the code also accepts an RSA trust anchor.",
      resource: "Secret linkerd-identity-issuer, identity.externalCA",
      claims: [
        {
          slug: "rotation-task",
          support: "full",
          says: "cert-manager supplies the trust anchor and the identity issuer, whose key is in a secret in the cluster, and Linkerd is installed to read them; the issuers shown are examples and may be of another kind.",
          source: "linkerd-automatic-credential-rotation",
          locator:
            "Automating Certificate Management with cert-manager and trust-manager; step 3, the note; step 6, Install Linkerd",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "own-certificates-task",
          support: "full",
          says: "An administrator can supply the trust anchor and the issuer certificate with its key; the page asks for ECDSA P-256 for all of them.",
          source: "linkerd-generate-certificates",
          locator: "Opening section; Passing the certificates to Linkerd",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "issuer-checks",
          support: "full",
          says: "The issuer certificate must have an ECDSA P-256 key; a trust anchor may be ECDSA P-256 or RSA with 2048 or 4096 bits.",
          source: "linkerd2-code",
          locator:
            "pkg/issuercerts/issuercerts.go, CheckIssuerCertAlgoRequirements and CheckTrustAnchorAlgoRequirements",
          url: "https://github.com/linkerd/linkerd2/blob/b24cd4059841f8cee2fb7a9c2ac23a693c583579/pkg/issuercerts/issuercerts.go",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "Own key pair or SPIRE, in beta",
      detail:
        "The built-in CA of ztunnel signs with a key pair from a secret that the user makes, RSA only, and hands the certificate beside it out as trust anchor. With SPIRE the link to a company CA is a matter of the SPIRE server. Cilium's guide shows neither with a company CA.",
      resource: "Secret cilium-ztunnel-secrets",
      claims: [
        {
          slug: "guide",
          support: "preview",
          says: "The user creates the CA key and certificate and stores them as a secret, or runs a SPIRE server with its full set of features; the feature is beta.",
          source: "cilium-ztunnel-encryption",
          locator: "Generating secrets for authentication; Using SPIRE for workload identity",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "preview",
          says: "The built-in CA loads a key and certificate from files, accepts RSA keys only and returns that certificate as the trust anchor.",
          source: "cilium-code",
          locator: "pkg/ztunnel/ca/ca_server.go, init and CreateCertificate",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "Own root, Vault or AWS Private CA",
      detail:
        "The built-in authority takes a root and key of the company, Vault can use an existing PKI path, and AWS Private CA an existing root. With AWS the primary data centre needs a root, not a subordinate.",
      resource: "connect.ca_provider and ca_config",
      claims: [
        {
          slug: "parameters",
          support: "full",
          says: "The built-in provider accepts a root certificate with its private key. The Vault provider can use a path on which a CA is already set up, and AWS the identifier of an existing private CA.",
          source: "consul-docs",
          locator:
            "v2.1.x docs/reference/agent/configuration-file/service-mesh.mdx, ca_config, private_key, root_cert, root_pki_path, existing_arn",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/7e4a9cb3bd85c8048b0580e7c76e1e96561c644e/content/consul/v2.1.x/content/docs/reference/agent/configuration-file/service-mesh.mdx",
        },
        {
          slug: "acm",
          support: "full",
          says: "Existing AWS private CAs can issue the certificates. In the primary data centre it has to be a root.",
          source: "consul-docs",
          locator:
            "v2.0.x docs/secure-mesh/certificate/acm.mdx, Configuration, ExistingARN; Primary DC Must be a Root CA",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/1f2f426ce725080b748ebe8736c31f4643506e9c/content/consul/v2.0.x/content/docs/secure-mesh/certificate/acm.mdx",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "CA backend provided: key in a Secret",
      detail:
        "The company CA signs a root or intermediate certificate, and its key is uploaded as a Secret of the control plane, which signs with it. The operator takes care of that CA's own renewal.",
      resource: "Mesh mtls.backends[].type: provided",
      claims: [
        {
          slug: "provided",
          support: "full",
          says: "With a provided backend the user uploads certificate and key as Secrets. An intermediate CA with the chain up to its root may be used.",
          source: "kuma-docs",
          locator: 'app/_src/policies/mutual-tls.md, Usage of "provided" CA, Intermediate CA',
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "The control plane signs workload certificates with the CA certificate and key that the user provided.",
          source: "kuma-code",
          locator: "pkg/plugins/ca/provided/manager.go, GenerateDataplaneCert",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "cert-manager issuer",
      detail:
        "cert-manager has an issuer for Vault. Kubernetes offers request objects for pod certificates, but a signer for server certificates has to be supplied.",
      resource: "Issuer, ClusterIssuer",
      claims: [
        {
          slug: "vault-issuer",
          support: "addon",
          says: "cert-manager can have certificates signed by HashiCorp Vault, set up beforehand as the certificate authority of one's own PKI.",
          source: "cert-manager-vault-issuer",
          locator: "Opening section; Deployment",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "pod-certificates",
          support: "addon",
          says: "A pod can ask a named signer for a certificate; the design brings no signer for server certificates and leaves that to third parties.",
          source: "kubernetes-kep-4317",
          locator: "README, Summary and Motivation; Goals, the entry on client and server certificates",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "app-mesh": {
      kind: "sourced",
      note: "Own files, SDS or AWS Private CA",
      detail:
        "App Mesh had no root of its own. Certificates came from the company's CA as files, from an SDS provider or, for servers, from AWS Private CA.",
      claims: [
        {
          slug: "user-guide",
          support: "full",
          says: "Certificates may be files issued by the user's own authority, certificates of AWS Private CA, or come from an SDS endpoint.",
          source: "app-mesh-user-guide",
          locator: "doc_source/tls.md, Introduction; TLS authentication certificates",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/awsdocs/aws-app-mesh-user-guide/blob/71e4648539175c022897852dfa78b8b5e53837a9/doc_source/tls.md",
        },
      ],
    },
  },
} satisfies CapabilityFile;
