import type { BuildingBlockFile } from "../types";

export default {
  id: "cert-manager",
  name: "cert-manager",
  kind: "component",
  options: ["istio-sidecar", "istio-ambient", "linkerd", "no-mesh"],
  summary:
    "A Kubernetes controller that requests and renews certificates from many certificate authorities, with companion projects for trust bundles, pod volumes and Istio.",
  role: "It is a common way to tie a mesh to the company's own certificate authority. It issues certificates and spreads trust, and enforces nothing on traffic.",
  facts: [
    {
      label: "Newest version seen",
      value: "1.21.1, tagged 2026-07-29",
      source: "cert-manager-code",
      locator: "Tag v1.21.1",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Licence",
      value: "Apache-2.0",
      source: "cert-manager-code",
      locator: "LICENSE",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Steward",
      value: "CNCF, graduated 2024-09-29",
      source: "cncf-landscape",
      locator: "landscape.yml, item cert-manager, extra.graduated",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Support",
      value: "Until the second next minor release, about every four months",
      source: "cert-manager-supported-releases",
      locator: "Opening paragraphs",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      label: "Long-term support",
      value: "Only from a vendor: 1.17 LTS to 2027-02-03",
      source: "cert-manager-supported-releases",
      locator: "Long Term Support Releases",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  limits: [
    {
      value:
        "The istio-csr agent has to be installed before Istio, in a cluster without it, and takes the place of Istio's own certificate authority.",
      source: "cert-manager-istio-csr",
      locator: "Lower-Level Details, steps 1 to 5 and Why Custom Istio Install Manifests?",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value:
        "Without a root certificate set by hand, istio-csr discovers roots by itself, which its documentation names as a way to a signer hijacking attack.",
      source: "cert-manager-istio-csr",
      locator: "Why Custom Istio Install Manifests?",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "csi-driver-spiffe gives pods SPIFFE certificates, but a proxy or the application has to use them.",
      source: "cert-manager-csi-driver-spiffe",
      locator: "Opening paragraphs and properties",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
    {
      value: "The open project publishes no updates for a version past its end of life.",
      source: "cert-manager-supported-releases",
      locator: "Long Term Support Releases",
      checkedOn: "2026-11-21",
      read: "primary",
      about: "own-behaviour",
    },
  ],
  rows: [
    "corporate-ca",
    "ca-key-in-hsm",
    "leaf-certificate-rotation",
    "trust-root-rotation",
    "spiffe-identity",
    "long-term-support",
  ],
  sought: [
    {
      where:
        "cert-manager/website at commit 776e5db, content/docs, for a FIPS build: only the PKCS#12 profile Modern2026 is described as meeting FIPS 140-3",
      on: "2026-11-21",
    },
  ],
} satisfies BuildingBlockFile;
