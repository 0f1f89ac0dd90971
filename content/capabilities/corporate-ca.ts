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
  },
} satisfies CapabilityFile;
