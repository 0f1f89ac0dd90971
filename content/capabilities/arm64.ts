import type { CapabilityFile } from "../types";

export default {
  id: "arm64",
  name: "ARM64",
  group: "platform",
  claim: "Official images of the control plane and data plane are published for 64-bit ARM.",
  countsAsYes: "The project's own release process builds its images for linux/arm64.",
  matters:
    "ARM nodes lower running cost in several clouds, and a missing image rules them out for every meshed workload.",
  terms: ["control-plane", "data-plane"],
  cells: {
    "istio-sidecar": {
      kind: "sourced",
      note: "linux/arm64 images since 1.15",
      detail: "Release builds cover linux/amd64 and linux/arm64.",
      since: "1.15",
      claims: [
        {
          slug: "announcement",
          support: "full",
          says: "Builds for arm64 start with 1.15.",
          source: "istio-1-15-announcement",
          locator: "What's new, arm64 support",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
          version: "1.15",
        },
        {
          slug: "release-manifest",
          support: "full",
          says: "The release build makes images for linux/amd64 and linux/arm64.",
          source: "istio-release-builder-code",
          locator: "release/build.sh, ARCH and the manifest field architectures",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "istio-ambient": {
      kind: "sourced",
      note: "linux/arm64, ztunnel included",
      detail:
        "The same release build makes the images of both modes, ztunnel included, for linux/amd64 and linux/arm64.",
      claims: [
        {
          slug: "release-manifest",
          support: "full",
          says: "The release build names ztunnel among its parts and makes images for linux/amd64 and linux/arm64.",
          source: "istio-release-builder-code",
          locator: "release/build.sh, ARCH and the manifest fields architectures and dependencies.ztunnel",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    linkerd: {
      kind: "sourced",
      note: "linux/arm64, tested at release",
      detail:
        "Images are built for linux/amd64 and linux/arm64, and releases run an integration test on an ARM64 host.",
      claims: [
        {
          slug: "image-architectures",
          support: "full",
          says: "Images are built for linux/amd64 and linux/arm64.",
          source: "linkerd2-code",
          locator: "bin/_docker.sh, SUPPORTED_ARCHS",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
        {
          slug: "release-test",
          support: "full",
          says: "The release run includes an integration test on a separate ARM64 host.",
          source: "linkerd2-code",
          locator: "RELEASE.md, 3. Tag the release",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
    "no-mesh": {
      kind: "sourced",
      note: "Multi-architecture core images",
      detail: "The images of the core components are published for several architectures, arm64 among them.",
      claims: [
        {
          slug: "download-page",
          support: "full",
          says: "The images of the core components are listed for arm64 among other architectures.",
          source: "kubernetes-download",
          locator: "Container Images, table Supported Architectures",
          checkedOn: "2026-11-20",
          read: "primary",
          about: "own-behaviour",
        },
      ],
    },
  },
} satisfies CapabilityFile;
