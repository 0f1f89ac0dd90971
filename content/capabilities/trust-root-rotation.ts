import type { CapabilityFile } from "../types";

export default {
  id: "trust-root-rotation",
  name: "Trust root rotated without downtime",
  group: "security",
  claim: "The root certificate of the mesh can be replaced by one with a new key while traffic goes on.",
  countsAsYes:
    "A built-in or documented procedure replaces the root with a new key, without an outage and without restarting every workload.",
  matters: "A root key has to be replaceable after a compromise or at the end of its life without stopping payments.",
  terms: ["trust-anchor"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "ISTIO_MULTIROOT_MESH, off by default",
      detail:
        "The new root is first added beside the old one in the secret cacerts, and the old root is taken out in a later change. With the flag off, a changed root is refused.",
      resource: "Secret cacerts, ISTIO_MULTIROOT_MESH",
      since: "1.20",
      claims: [
        {
          slug: "plugged-root",
          support: "partial",
          says: "With a plugged-in CA, istiod takes up a changed root only when ISTIO_MULTIROOT_MESH is on and one of the two bundles, old or new, contains the other; the flag is off by default.",
          source: "istio-code",
          locator:
            "pilot/pkg/bootstrap/istio_ca.go, handleEvent and pemBundleHasSubsetRelation; pilot/pkg/features/pilot.go, MultiRootMesh",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/bootstrap/istio_ca.go",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "release-1-20",
          support: "partial",
          says: "Support for the rotation of a plugged-in root certificate is listed as new.",
          version: "1.20",
          source: "istio-1-20-change-notes",
          locator: "Security, entry on plugged root cert rotation",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "self-signed-root",
          support: "partial",
          says: "The automatic rotation of the self-signed root makes a new certificate from the existing private key.",
          source: "istio-code",
          locator: "security/pkg/pki/ca/selfsignedcarootcertrotator.go, checkAndRotateRootCertForSigningCertCitadel",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/security/pkg/pki/ca/selfsignedcarootcertrotator.go",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "ISTIO_MULTIROOT_MESH, off by default",
      detail:
        "ztunnel itself handles several roots; the limit is the flag on istiod. A new root spreads as certificates are renewed.",
      resource: "Secret cacerts, ISTIO_MULTIROOT_MESH",
      claims: [
        {
          slug: "plugged-root",
          support: "partial",
          says: "istiod, which signs for ztunnel, takes up a changed root only when ISTIO_MULTIROOT_MESH is on and one of the two bundles, old or new, contains the other; the flag is off by default.",
          source: "istio-code",
          locator:
            "pilot/pkg/bootstrap/istio_ca.go, handleEvent and pemBundleHasSubsetRelation; pilot/pkg/features/pilot.go, MultiRootMesh",
          url: "https://github.com/istio/istio/blob/86c9f01fd735fb01d8192f5bcaf0d424afb7f14c/pilot/pkg/bootstrap/istio_ca.go",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "several-roots",
          support: "partial",
          says: "ztunnel trusts every root in the bundle that comes with a workload certificate, so it learns of a new root when a certificate is renewed.",
          source: "ztunnel-code",
          locator: "src/tls/certificate.rs, WorkloadCertificate::new",
          url: "https://github.com/istio/ztunnel/blob/62d826530e5ce85764e309170205b293efcbc80b/src/tls/certificate.rs",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Manual, with rolling restarts",
      detail:
        "Each phase needs a rolling restart of all meshed workloads. An anchor that has already expired is outside this procedure and has a guide of its own.",
      resource: "ConfigMap linkerd-identity-trust-roots",
      claims: [
        {
          slug: "automatic-task",
          support: "partial",
          says: "cert-manager can renew the anchor, but the control plane and all proxies have to be restarted, so manual work is needed.",
          source: "linkerd-automatic-credential-rotation",
          locator: "Step 9, Rotating the trust anchor",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "manual-task",
          support: "partial",
          says: "A new anchor is bundled with the old one, workloads are restarted, the issuer is replaced, workloads are restarted again, and the old anchor is removed, without downtime; an expired anchor is left to another guide.",
          source: "linkerd-manual-credential-rotation",
          locator:
            "Understanding the current state of your system; Rotating the trust anchor; Deploying the new bundle to Linkerd; Removing the old trust anchor",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "release-2-20",
          support: "partial",
          says: "Automated rotation of the trust anchor is named in the title of the announcement for the paid Buoyant build and is not among the features listed for the open release.",
          version: "2.20",
          source: "linkerd-2-20-announcement",
          locator: "Related announcements",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "trust-manager, steps by hand",
      detail:
        "trust-manager distributes the bundle of roots; adding the new root, rotating the workloads and removing the old root are steps by hand.",
      resource: "Bundle",
      claims: [
        {
          slug: "trust-manager",
          support: "addon",
          says: "A bundle can hold the old and the new root for a time; the page gives the order of steps and warns that following a renewed issuer directly breaks services.",
          source: "cert-manager-trust-manager",
          locator: "cert-manager Integration: Intentionally Copying CA Certificates",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
