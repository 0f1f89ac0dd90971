import type { CapabilityFile } from "../types";

export default {
  id: "signed-images",
  name: "Signed images",
  group: "operations",
  claim: "Official container images are signed, and the signature can be verified before they run.",
  countsAsYes: "The project signs the images of its releases and documents how to verify the signature.",
  matters:
    "Supply chain rules ask that only verified images run; admission controllers can enforce it if there is a signature.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "cosign; new key from 1.31.1",
      detail:
        "Images are signed with cosign and a key of the project. Checks have to use the new public key from 1.31.1 on.",
      since: "1.12",
      claims: [
        {
          slug: "guide",
          support: "full",
          says: "All official images are signed since 1.12, and the page shows how to verify a signature with cosign and the project's public key.",
          source: "istio-image-signing",
          locator: "Introduction; Validating Image",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "keys",
          support: "full",
          says: "Images up to 1.31.0 carry the old key and images from 1.31.1 a new one, each with a public key on istio.io.",
          source: "istio-move-off-google-cloud",
          locator: "Signing Keys",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "cosign; new key from 1.31.1",
      detail:
        "The publishing step signs every image of a release, those of ztunnel and the CNI agent included. Checks have to use the new public key from 1.31.1 on.",
      claims: [
        {
          slug: "guide",
          support: "full",
          says: "All official images are signed since 1.12, and the page shows how to verify a signature with cosign and the project's public key.",
          source: "istio-image-signing",
          locator: "Introduction; Validating Image",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "keys",
          support: "full",
          says: "Images up to 1.31.0 carry the old key and images from 1.31.1 a new one, each with a public key on istio.io.",
          source: "istio-move-off-google-cloud",
          locator: "Signing Keys",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "code",
          support: "full",
          says: "Each image that a release publishes is signed by its digest with cosign.",
          source: "istio-release-builder-code",
          locator: "pkg/publish/docker.go, Docker",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "cosign; how to verify is not documented",
      detail:
        "The release workflow signs each image without a stored key by cosign. The documentation does not say how to check the signature or which identity to expect.",
      claims: [
        {
          slug: "workflow",
          support: "partial",
          says: "After each build of an edge release the image digest is signed with cosign, with the workflow's own identity token.",
          source: "linkerd2-code",
          locator: ".github/workflows/release.yml, job docker_build, last step",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "docs",
          support: "partial",
          says: "The page on release artefacts says nothing of signatures, and no page under docs of the same commit mentions cosign.",
          source: "linkerd-releases",
          locator: "Types of release artifacts",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "cosign, keyless",
      detail:
        "All images are signed with cosign since 1.13, and the documentation gives the command to verify them. Charts in the OCI registry are signed as well.",
      since: "1.13",
      claims: [
        {
          slug: "verify-page",
          support: "full",
          says: "States that all container images are signed with cosign since 1.13 and gives the verify command with the expected workflow identity.",
          version: "1.13",
          source: "cilium-code",
          locator:
            "Documentation/configuration/verify-image-signatures.rst at commit e0cc421, Verify Signed Container Images",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "cicd-post",
          support: "full",
          says: "Every released image is signed by cosign with short-lived keys, and so are the OCI charts.",
          source: "cilium-cicd-post",
          locator: "Signing and attesting what we ship",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "sourced",
      note: "PGP for binaries; nothing for images",
      detail:
        "Checksums of the binaries carry a PGP signature and a guide to verify them. Neither the installation page nor the public build workflow has a signature for container images. The last steps of a release run in a repository that was not read.",
      claims: [
        {
          slug: "install",
          support: "none",
          says: "For binaries a PGP signature of the SHA-256 sums is distributed with a pointer to a guide; for the installation on Kubernetes the page has no step to verify images.",
          source: "consul-docs",
          locator: "v2.0.x docs/fundamentals/install/index.mdx, Overview; Install on Kubernetes",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/web-unified-docs/blob/0f8d71d61581a4edcd101d668ee8c1029cc9b3f6/content/consul/v2.0.x/content/docs/fundamentals/install/index.mdx",
        },
        {
          slug: "build",
          support: "none",
          says: "The public release workflow builds and tags the images and contains no signing step; the chart's annotation names a PGP key of the publisher. Preparation and promotion run in another repository, crt-workflows-common, which was not read.",
          version: "2.0.3",
          source: "consul-k8s-code",
          locator:
            ".github/workflows/build.yml, build-docker; .release/ci.hcl; charts/consul/Chart.yaml, artifacthub.io/signKey",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/hashicorp/consul-k8s/blob/v2.0.3/.github/workflows/build.yml",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "Signed; verification documented by Kong only",
      detail:
        "The release workflow signs each pushed image and stores the signature in a separate repository. The Kuma documentation says nothing on verification; Kong documents it for the images of Kong Mesh.",
      claims: [
        {
          slug: "workflow",
          support: "partial",
          says: "After the push each image digest is signed, with the signature kept in the notary repository of the registry.",
          version: "2.14.3",
          source: "kuma-code",
          locator:
            ".github/workflows/_build_publish.yaml, step sign image; build-test-distribute.yaml, NOTARY_REPOSITORY",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "kong-guide",
          support: "partial",
          says: "Describes verification with cosign for the images of Kong Mesh only, which are signed by the workflow of another repository.",
          source: "kong-mesh-signed-images",
          locator: "Introduction; Image signature verification with kong/kuma-cp",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "cosign, with documented checks",
      detail:
        "A page gives the commands and the signer's identity for the images of the control plane; signatures can also be checked at admission. The page is marked as beta.",
      claims: [
        {
          slug: "verify",
          support: "full",
          says: "Gives the cosign command and the expected identity and issuer for release images, and names an admission controller that checks signatures at deployment; the page carries the state beta.",
          source: "kubernetes-verify-artifacts",
          locator: "Verifying image signatures; Verifying Image Signatures with Admission Controller",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "app-mesh": {
      kind: "sourced",
      note: "No signing step",
      detail: "Images were copied to the registries of the Regions unsigned, as far as the workflows showed.",
      claims: [
        {
          slug: "controller-code",
          support: "none",
          says: "The complete release workflows pull, tag and push images. No step signs them.",
          source: "app-mesh-controller-code",
          locator: ".github/workflows, prod-release.yaml; actions/push-image/action.yaml",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/blob/7588d122c3c45e1f873d7d016a30922f049764bf/.github/workflows",
        },
      ],
    },
  },
} satisfies CapabilityFile;
