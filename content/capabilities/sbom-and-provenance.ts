import type { CapabilityFile } from "../types";

export default {
  id: "sbom-and-provenance",
  name: "Bill of materials and build provenance",
  group: "operations",
  claim: "Each release comes with a software bill of materials, and with signed provenance of its build.",
  countsAsYes: "The project publishes both an SBOM and build provenance for its releases.",
  matters: "After the next Log4j the question is which of your components contain it; an SBOM answers in minutes.",
  terms: [],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "SPDX documents; no build provenance",
      detail:
        "Each release comes with SPDX documents for the source and for the release. The release build has no step that makes signed provenance.",
      claims: [
        {
          slug: "sbom",
          support: "partial",
          says: "The release build makes SPDX bills of materials for the source and for the release with its images.",
          source: "istio-release-builder-code",
          locator: "pkg/build/sbom.go, GenerateBillOfMaterials",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "no-provenance",
          support: "partial",
          says: "Neither build nor publishing makes provenance or attestations; images are signed with a key.",
          source: "istio-release-builder-code",
          locator:
            "pkg/build, pkg/publish and release: no provenance, SLSA or attestation step; pkg/publish/docker.go, cosign sign",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "artifacts",
          support: "partial",
          says: "Lists SPDX documents among the artifacts published with each release and gives their new address.",
          source: "istio-move-off-google-cloud",
          locator: "Opening paragraph; Helm Charts and Other Release Artifacts",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "SPDX documents; no build provenance",
      detail:
        "The same release build covers the images of ambient mode. It makes SPDX documents and no signed provenance.",
      claims: [
        {
          slug: "sbom",
          support: "partial",
          says: "The release build makes SPDX bills of materials for the source and for the release with its images.",
          source: "istio-release-builder-code",
          locator: "pkg/build/sbom.go, GenerateBillOfMaterials",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "no-provenance",
          support: "partial",
          says: "Neither build nor publishing makes provenance or attestations; images are signed with a key.",
          source: "istio-release-builder-code",
          locator:
            "pkg/build, pkg/publish and release: no provenance, SLSA or attestation step; pkg/publish/docker.go, cosign sign",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "artifacts",
          support: "partial",
          says: "Lists SPDX documents among the artifacts published with each release and gives their new address.",
          source: "istio-move-off-google-cloud",
          locator: "Opening paragraph; Helm Charts and Other Release Artifacts",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "Open builds: neither; Buoyant lists SBOMs",
      detail:
        "The release workflow of the open project builds, tests and signs images but has no step for an SBOM or for provenance. Buoyant names SBOMs for its own distribution; provenance was not found there.",
      claims: [
        {
          slug: "workflow",
          support: "none",
          says: "The workflow that publishes edge releases has no step that makes a bill of materials or a provenance statement, and no other file of the repository mentions one.",
          source: "linkerd2-code",
          locator: ".github/workflows/release.yml, jobs docker_build and gh_release",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "buoyant",
          support: "none",
          says: "Says that the repository holds SBOMs for Buoyant Enterprise for Linkerd beside its images, charts and CLI.",
          source: "buoyant-linkerd-repository",
          locator: "README, first paragraph",
          checkedOn: "2026-11-21",
          read: "excerpt",
          about: "own-behaviour",
        },
      ],
    },
    cilium: {
      kind: "sourced",
      note: "SBOM yes, provenance not yet",
      detail:
        "Each release image has a signed bill of materials in SPDX format. The project itself names the missing build provenance as a gap.",
      since: "1.13",
      claims: [
        {
          slug: "cicd-post",
          support: "partial",
          says: "Release images carry an SBOM attestation, but no SLSA provenance is generated, and every image build sets provenance to false.",
          source: "cilium-cicd-post",
          locator: "Signing and attesting what we ship; What we're still working on",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "sbom-page",
          support: "partial",
          says: "Shows how to download the SBOM of an image and to verify its signature.",
          source: "cilium-code",
          locator:
            "Documentation/configuration/sbom.rst at commit e0cc421, Download SBOM; Verify SBOM Image Signature; README.rst, Software Bill of Materials at commit 669f18e",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    consul: {
      kind: "unknown",
      note: "No SBOM or provenance found, none ruled out",
      detail:
        "The public build workflows make neither, but the last steps of a release run in a repository that is not public, and no page was found that speaks of it.",
      sought: [
        {
          where:
            "hashicorp/consul-k8s 2.0.3: .github/workflows/build.yml, .release/ci.hcl (prepare and promotion run in crt-workflows-common)",
          on: "2026-11-21",
        },
        { where: "hashicorp/consul-dataplane 2.0.1: .github/workflows/build.yml", on: "2026-11-21" },
        {
          where:
            "Consul documentation, page How to install Consul, and searches for SBOM, provenance and SLSA with HashiCorp and Consul in documentation, issues, code and web pages",
          on: "2026-11-21",
        },
      ],
    },
    kuma: {
      kind: "sourced",
      note: "SPDX, CycloneDX and SLSA provenance",
      detail:
        "The release workflow uploads bills of materials for binaries and images and has provenance made by the SLSA generator, published as release assets and one archive. Kuma's own documentation does not describe how to use them.",
      claims: [
        {
          slug: "sbom",
          support: "full",
          says: "The build makes bills of materials in SPDX and CycloneDX form for the project and for each image and uploads them with the release.",
          version: "2.14.3",
          source: "kuma-code",
          locator:
            ".github/workflows/build-test-distribute.yaml, step Generate SBOM and CVE report and job distributions; _build_publish.yaml, scan steps",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "provenance",
          support: "full",
          says: "For tags a workflow has provenance of binaries and images made and signed by the SLSA generators and published with the release and in an image repository.",
          version: "2.14.3",
          source: "kuma-code",
          locator: ".github/workflows/_provenance.yaml, jobs artifact-provenance and images-provenance",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "SPDX files and SLSA statements",
      detail:
        "The release tool publishes SPDX files and provenance statements beside the binaries, and binaries and SPDX files are signed with cosign. The page on signatures does not name the provenance files.",
      claims: [
        {
          slug: "release-code",
          support: "full",
          says: "The release process generates SPDX bills of materials and SLSA provenance statements and copies a provenance file for each version to the release bucket.",
          source: "kubernetes-release-code",
          locator:
            "pkg/anago/stage.go, GenerateVersionArtifactsBOM and GenerateAttestation; pkg/anago/release.go, copy of provenance.json",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "verify",
          support: "full",
          says: "All binary artefacts, SPDX files among them, are signed by cosign without stored keys, and the bill of materials of a release can be fetched.",
          source: "kubernetes-verify-artifacts",
          locator: "Verifying binary signatures; Verifying images for all control plane components",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "app-mesh": {
      kind: "sourced",
      note: "Neither in the release workflows",
      detail:
        "Images were built and copied to the registries of the Regions, without a bill of materials or a provenance statement.",
      claims: [
        {
          slug: "controller-code",
          support: "none",
          says: "The complete release workflows build, push and copy images. No step makes a bill of materials or provenance.",
          source: "app-mesh-controller-code",
          locator: ".github/workflows, release.yaml, beta-release.yaml, prod-release.yaml, build.yml",
          checkedOn: "2026-11-21",
          read: "primary",
          about: "own-behaviour",
          url: "https://github.com/aws/aws-app-mesh-controller-for-k8s/blob/7588d122c3c45e1f873d7d016a30922f049764bf/.github/workflows",
        },
      ],
    },
  },
} satisfies CapabilityFile;
